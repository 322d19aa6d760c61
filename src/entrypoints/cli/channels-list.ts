import { ChannelsService } from '../../channels/index.js';
import { isWithin, reachOf, roles } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { texts } from './texts.sv.js';

export const channelsList: Command = {
  words: 'channels list',
  usage: 'channels list',
  may: roles,
  options: {},
  async run({ get, acting, output }) {
    const reach = reachOf(acting, roles);
    const channels = await get(ChannelsService).listAll();
    for (const channel of channels.filter((c) => isWithin(reach, c.recordsCreatorId)))
      output.row(channel, () => texts.channelLine(channel));
    return 0;
  },
};
