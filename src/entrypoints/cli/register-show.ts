import { roles } from '../../foundation/access/index.js';
import { EntryReading } from '../../registration/index.js';
import type { Command } from './command.js';
import { printEntry } from './print-entry.js';
import { getPositional, readNumber } from './read-options.js';

export const registerShow: Command = {
  words: 'register show',
  usage: 'register show NR',
  operand: 'NR',
  may: roles,
  options: {},
  async run(call) {
    const id = String(readNumber('NR', getPositional(call, 'NR')));
    const read = await call.get(EntryReading).read(id, call.acting);
    const { entry, versions, numbers } = read;
    call.output.document({ ...entry, versions, numbers }, () => printEntry(read));
    return 0;
  },
};
