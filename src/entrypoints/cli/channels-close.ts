import { ChannelsService, registerKeepers } from '../../channels/index.js';
import type { Command } from './command.js';
import { getChannelFor } from './get-channel.js';
import { getDay, getPositional, getText } from './read-options.js';
import { texts } from './texts.sv.js';

export const channelsClose: Command = {
  words: 'channels close',
  usage: 'channels close ID --on DATUM --reason TEXT',
  operand: 'ID',
  may: registerKeepers,
  options: { on: { type: 'string' }, reason: { type: 'string' } },
  async run(call) {
    const { id } = await getChannelFor(call, getPositional(call, 'ID'), registerKeepers);
    const [on, reason] = [getDay(call.values, 'on'), getText(call.values, 'reason')];
    const channel = await call.get(ChannelsService).close(id, on, reason, call.acting.actor);
    call.output.document(channel, () => texts.closed(channel));
    return 0;
  },
};
