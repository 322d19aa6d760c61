import { ChannelsService } from '../../channels/index.js';
import { isWithin, reachOf, roles } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { channelColumns, texts } from './texts.sv.js';

export const channelsList: Command = {
  words: 'channels list',
  usage: 'channels list',
  may: roles,
  options: {},
  async run({ get, acting, output }) {
    const reach = reachOf(acting, roles);
    const channels = await get(ChannelsService).listAll();
    const visible = channels.filter((channel) => isWithin(reach, channel.recordsCreatorId));
    output.table(visible, channelColumns, texts.noChannels);
    return 0;
  },
};
