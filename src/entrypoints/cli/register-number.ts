import { decidingAs } from '../../foundation/access/index.js';
import { DiaryNumbers, EntryReading, registrationDeciders } from '../../registration/index.js';
import { AssessNow } from '../nightly/index.js';
import type { Command } from './command.js';
import { printEntry } from './print-entry.js';
import { getPositional, getText, readNumber } from './read-options.js';

export const registerNumber: Command = {
  words: 'register number',
  usage: 'register number NR --diary DIARIENUMMER',
  operand: 'NR',
  may: registrationDeciders,
  options: { diary: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output, stop } = call;
    const id = String(readNumber('NR', getPositional(call, 'NR')));
    const deciding = decidingAs(acting, registrationDeciders);
    await get(DiaryNumbers).noteBeside(id, getText(values, 'diary'), deciding);
    const read = await get(EntryReading).read(id, acting);
    output.document({ ...read.entry, versions: read.versions, numbers: read.numbers }, () => printEntry(read));
    await get(AssessNow).complete(stop);
    return 0;
  },
};
