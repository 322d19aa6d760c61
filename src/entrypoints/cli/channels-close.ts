import {
  ChannelStandingsService,
  closingStep,
  listClosingFaults,
  type ClosingWish,
  type CoverageReceipt,
} from '../../capture/index.js';
import { ChannelRefused, ChannelsService, registerKeepers, type Channel } from '../../channels/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { CaptureNow } from '../nightly/index.js';
import { closingFaults } from './closing-texts.sv.js';
import { Refused, type Call, type Command } from './command.js';
import { getChannelFor } from './get-channel.js';
import { printReceipt } from './print-receipt.js';
import { getDay, getPositional, getText } from './read-options.js';
import { channelName, texts } from './texts.sv.js';

export const channelsClose: Command = {
  words: 'channels close',
  usage: 'channels close ID --on DATUM --reason TEXT [--capture] [--anyway]',
  operand: 'ID',
  may: registerKeepers,
  options: {
    on: { type: 'string' },
    reason: { type: 'string' },
    capture: { type: 'boolean' },
    anyway: { type: 'boolean' },
  },
  async run(call) {
    const channel = await getChannelFor(call, getPositional(call, 'ID'), registerKeepers);
    if (channel.closedOn !== null) throw new ChannelRefused('closed-already', String(channel.id));
    const [closedOn, reason] = [getDay(call.values, 'on'), getText(call.values, 'reason')];
    if (call.values['capture']) await captureLast(channel, call);
    await refuseFaults(channel, { closedOn, reason, isAnyway: call.values['anyway'] === true }, call);
    const closed = await call.get(ChannelsService).close(channel.id, closedOn, reason, call.acting.actor);
    call.output.document(closed, () => texts.closed(closed));
    return 0;
  },
};

/** Standard output is for the channel alone. */
async function captureLast(channel: Channel, { get, output, stop }: Call): Promise<void> {
  const name = channelName(channel);
  const watch = {
    progress: (_: unknown, items: number) => (items > 0 ? output.say(texts.progress(name, items)) : undefined),
    closed: (receipt: CoverageReceipt) => output.say(printReceipt(receipt, name)),
  };
  await get(CaptureNow).complete(channel.id, watch, stop);
  stop.throwIfAborted();
}

/** @throws Refused */
async function refuseFaults({ id }: Channel, wish: ClosingWish, { get }: Call): Promise<void> {
  const clock = get(Clock);
  const step = closingStep(await get(ChannelStandingsService).getStanding(id), clock.now());
  const faults = listClosingFaults(wish, step, clock.today().toString());
  if (faults.length > 0) throw new Refused(faults.map((fault) => closingFaults[fault]).join('\n'));
}
