import { registrationDeciders, type RegistrationDecision } from '../../registration/index.js';
import { NamedDecisions } from '../../triage/index.js';
import { mostAtOnce } from '../../search/index.js';
import { AssessNow } from '../nightly/index.js';
import type { Command } from './command.js';
import { decideRecords, readSecrecy } from './decide-records.js';
import { entryOptions, entryUsage, readEntry } from './entry-options.js';
import { getPositional, readNumber } from './read-options.js';
import { registrationTexts } from './registration-texts.sv.js';

export const recordsRegister: Command = {
  words: 'records register',
  usage: `records register ID… ${entryUsage} [--secret] [--reason TEXT]`,
  operand: 'ID',
  mostOperands: mostAtOnce,
  may: registrationDeciders,
  options: { ...entryOptions, secret: { type: 'boolean' }, reason: { type: 'string' } },
  run: (call) =>
    decideRecords(call, {
      decision: 'registered',
      secrecy: readSecrecy(call.values),
      entry: readEntry(call.values),
    }),
};

export const recordsKeepOrdered = lighter('records keep-ordered', 'kept-ordered');
export const recordsInsignificant = lighter('records insignificant', 'insignificant');

export const recordsUndoRegistration: Command = {
  words: 'records undo-registration',
  usage: 'records undo-registration ID',
  operand: 'ID',
  may: registrationDeciders,
  options: {},
  async run(call) {
    const { acting, get, output, stop } = call;
    const recordId = String(readNumber('ID', getPositional(call, 'ID')));
    const recordIds = await get(NamedDecisions).undoLast(recordId, null, acting);
    output.document({ recordIds }, () => registrationTexts.undone(recordIds.length));
    await get(AssessNow).complete(stop);
    return 0;
  },
};

function lighter(words: Command['words'], decision: RegistrationDecision): Command {
  return {
    words,
    usage: `${words} ID… [--reason TEXT]`,
    operand: 'ID',
    mostOperands: mostAtOnce,
    may: registrationDeciders,
    options: { reason: { type: 'string' } },
    run: (call) => decideRecords(call, { decision, secrecy: 'not-suspected', entry: null }),
  };
}
