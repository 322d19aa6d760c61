import { basename } from 'node:path';
import { decidingAs } from '../../foundation/access/index.js';
import { decodeText } from '../../foundation/text/index.js';
import { registrationDeciders } from '../../registration/index.js';
import { largestReceipt, ReceiptRefused, ReceiptsService } from '../../service-notes/index.js';
import { AssessNow } from '../nightly/index.js';
import type { Command } from './command.js';
import { noteTexts } from './note-texts.sv.js';
import { readBounded } from './read-bounded.js';
import { getPositional } from './read-options.js';

export const notesReceipt: Command = {
  words: 'notes receipt',
  usage: 'notes receipt FIL.csv',
  operand: 'FIL.csv',
  may: registrationDeciders,
  options: {},
  async run(call) {
    const { acting, get, output, stop } = call;
    const path = getPositional(call, 'FIL.csv');
    const name = basename(path);
    const bytes = await readBounded(path, largestReceipt);
    if (bytes.length > largestReceipt) throw new ReceiptRefused('too-long', name);
    const deciding = decidingAs(acting, registrationDeciders);
    const receipt = await get(ReceiptsService).takeFile('command', name, decodeText(bytes), deciding);
    output.document(receipt, () => noteTexts.received(receipt));
    await get(AssessNow).complete(stop);
    return receipt.taken < receipt.answers.length ? 1 : 0;
  },
};
