import { CaptureRunsService } from '../../capture/index.js';
import { workingRoles } from '../../foundation/access/index.js';
import { Refused, type Command } from './command.js';
import { getChannelFor } from './get-channel.js';
import { printReceipt, receiptJson } from './print-receipt.js';
import { getPositional, readNumber } from './read-options.js';
import { channelName, texts } from './texts.sv.js';

export const receiptsShow: Command = {
  words: 'receipts show',
  usage: 'receipts show KÖRNING',
  operand: 'KÖRNING',
  may: workingRoles,
  options: {},
  async run(call) {
    const runId = String(readNumber('KÖRNING', getPositional(call, 'KÖRNING')));
    const receipt = await call.get(CaptureRunsService).findReceipt(runId);
    if (!receipt) throw new Refused(texts.noReceipt(runId));
    const channel = await getChannelFor(call, String(receipt.channelId), workingRoles);
    call.output.document(receiptJson(receipt), () => printReceipt(receipt, channelName(channel)));
    return 0;
  },
};
