import { ChannelsService } from '../../channels/index.js';
import { roles } from '../../foundation/access/index.js';
import { stockholmTime } from '../../foundation/clock/index.js';
import type { Command } from './command.js';
import { getChannelFor } from './get-channel.js';
import { getPositional } from './read-options.js';
import { texts } from './texts.sv.js';

export const channelsShow: Command = {
  words: 'channels show',
  usage: 'channels show ID',
  operand: 'ID',
  may: roles,
  options: {},
  async run(call) {
    const channel = await getChannelFor(call, getPositional(call, 'ID'), roles);
    const history = await call.get(ChannelsService).listHistory(channel.id);
    call.output.document({ ...channel, history }, () =>
      [
        texts.channelPage(channel),
        ...history.map((change) => texts.historyLine(stockholmTime(change.at), change.deed, change.actor)),
      ].join('\n'),
    );
    return 0;
  },
};
