import { CaptureRunsService } from '../../capture/index.js';
import { ChannelsService } from '../../channels/index.js';
import { isWithin, reachOf, roles } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { printReceipt, receiptJson } from './print-receipt.js';
import { findNumber, findText, readNumber } from './read-options.js';
import { channelName, texts } from './texts.sv.js';

export const receiptsList: Command = {
  words: 'receipts list',
  usage: 'receipts list [--channel ID] [--limit ANTAL] [--after KÖRNING]',
  may: roles,
  options: { channel: { type: 'string' }, limit: { type: 'string' }, after: { type: 'string' } },
  async run({ get, values, acting, output }) {
    const after = findText(values, 'after');
    const filter = {
      channelId: findNumber(values, 'channel'),
      before: after === null ? null : String(readNumber('--after', after)),
    };
    const receipts = await get(CaptureRunsService).listReceipts(filter, findNumber(values, 'limit') ?? 30);
    const channels = new Map((await get(ChannelsService).listAll()).map((channel) => [channel.id, channel]));
    const reach = reachOf(acting, roles);
    if (receipts.length === 0 && !output.isJson) output.say(texts.noReceipts);
    for (const receipt of receipts) {
      const channel = channels.get(receipt.channelId);
      if (channel && isWithin(reach, channel.recordsCreatorId))
        output.row(receiptJson(receipt), () => printReceipt(receipt, channelName(channel)));
    }
    return 0;
  },
};
