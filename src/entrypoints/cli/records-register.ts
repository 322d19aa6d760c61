import {
  registrationDeciders,
  registrationWords,
  type NewDecision,
  type RegistrationDecision,
} from '../../registration/index.js';
import { NamedDecisions } from '../../triage/index.js';
import { mostAtOnce } from '../../search/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Call, type Command } from './command.js';
import { deedTexts } from './deed-texts.sv.js';
import { entryOptions, entryUsage, readEntry } from './entry-options.js';
import { findText, getPositional, listRecordIds, readNumber } from './read-options.js';
import { registrationTexts } from './registration-texts.sv.js';

export const recordsRegister: Command = {
  words: 'records register',
  usage: `records register ID… ${entryUsage} [--secret] [--reason TEXT]`,
  operand: 'ID',
  mostOperands: mostAtOnce,
  may: registrationDeciders,
  options: { ...entryOptions, secret: { type: 'boolean' }, reason: { type: 'string' } },
  run: (call) =>
    decide(call, {
      decision: 'registered',
      secrecy: call.values['secret'] === true ? 'suspected' : 'not-suspected',
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
    run: (call) => decide(call, { decision, secrecy: 'not-suspected', entry: null }),
  };
}

async function decide(call: Call, stated: Pick<NewDecision, 'decision' | 'secrecy' | 'entry'>): Promise<0> {
  const { values, acting, get, output, stop } = call;
  const recordIds = [...new Set(listRecordIds(call))];
  if (recordIds.length === 0) throw new Refused(deedTexts.noneChosen);
  const decision = { ...stated, recordIds, reason: findText(values, 'reason') };
  const decisionId = await get(NamedDecisions).decide(decision, acting);
  const { length: records } = recordIds;
  output.document({ decisionId, decision: stated.decision, records }, () =>
    registrationTexts.decided(records, registrationWords.registration[stated.decision]),
  );
  await get(AssessNow).complete(stop);
  return 0;
}
