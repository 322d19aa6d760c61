import { CaptureRunsService } from '../../capture/index.js';
import { ReachableChannels } from '../../channels/index.js';
import { workingRoles } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { getChannelFor } from './get-channel.js';
import { printReceipt, receiptJson } from './print-receipt.js';
import { findNumber, findText, readNumber } from './read-options.js';
import { channelName, texts } from './texts.sv.js';

export const receiptsList: Command = {
  words: 'receipts list',
  usage: 'receipts list [--channel ID] [--limit ANTAL] [--after KÖRNING]',
  may: workingRoles,
  options: { channel: { type: 'string' }, limit: { type: 'string' }, after: { type: 'string' } },
  async run(call) {
    const { get, values, acting, output } = call;
    const [channel, after] = [findText(values, 'channel'), findText(values, 'after')];
    const channels =
      channel === null
        ? await get(ReachableChannels).list(acting, workingRoles)
        : [await getChannelFor(call, channel, workingRoles)];
    const names = new Map(channels.map((c) => [c.id, channelName(c)]));
    const filter = {
      channelIds: [...names.keys()],
      before: after === null ? null : String(readNumber('--after', after)),
    };
    const receipts = await get(CaptureRunsService).listReceipts(filter, findNumber(values, 'limit') ?? 30);
    if (receipts.length === 0 && !output.isJson) output.say(texts.noReceipts);
    for (const receipt of receipts)
      output.row(receiptJson(receipt), () => printReceipt(receipt, names.get(receipt.channelId)!));
    return 0;
  },
};
