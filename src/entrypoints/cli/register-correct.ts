import { decidingAs } from '../../foundation/access/index.js';
import { EntryReading, RegisterEntries, registrationDeciders, type RegisterEntry } from '../../registration/index.js';
import type { Call, Command } from './command.js';
import { printEntry } from './print-entry.js';
import { findDay, getPositional, getText, readNumber } from './read-options.js';
import { entryOptions, entryUsage, statedText } from './entry-options.js';

export const registerCorrect: Command = {
  words: 'register correct',
  usage: `register correct NR --reason TEXT ${entryUsage} [--dated DATUM]`,
  operand: 'NR',
  may: registrationDeciders,
  options: { ...entryOptions, reason: { type: 'string' }, dated: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const entry = await get(EntryReading).getFor(String(readNumber('NR', getPositional(call, 'NR'))), acting);
    const correction = { ...corrected(entry, call), reason: getText(values, 'reason') };
    await get(RegisterEntries).correct(entry.id, entry.n, correction, decidingAs(acting, registrationDeciders));
    const read = await get(EntryReading).read(entry.id, acting);
    output.document({ ...read.entry, versions: read.versions, numbers: read.numbers }, () => printEntry(read));
    return 0;
  },
};

/** What is not stated stays as it is; an empty text empties it. */
function corrected(entry: RegisterEntry, { values }: Call) {
  return {
    datedOn: values['dated'] === undefined ? entry.datedOn : findDay(values, 'dated'),
    publicTitle: statedText(values, 'title', entry.publicTitle) ?? '',
    protectedTitle: statedText(values, 'protected-title', entry.protectedTitle),
    parties: {
      public: statedText(values, 'party', entry.parties.public),
      protected: statedText(values, 'protected-party', entry.parties.protected),
    },
    caseTitle: statedText(values, 'case', entry.caseTitle),
  };
}
