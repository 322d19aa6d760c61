import { registrationDecisions, registrationDeciders } from '../../registration/index.js';
import { mostAtOnce } from '../../search/index.js';
import { NamedDecisions } from '../../triage/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Command } from './command.js';
import { decideRecords, readSecrecy } from './decide-records.js';
import { entryOptions, entryUsage, readEntry } from './entry-options.js';
import { findChoice, getPositional, readNumber } from './read-options.js';
import { registrationTexts } from './registration-texts.sv.js';
import { texts } from './texts.sv.js';
import { triageTexts } from './triage-texts.sv.js';

export const triageDecide: Command = {
  words: 'triage decide',
  usage: `triage decide ID… --decision ${registrationDecisions.join('|')} ${entryUsage} [--secret] [--reason TEXT] [--note]`,
  operand: 'ID',
  mostOperands: mostAtOnce,
  may: registrationDeciders,
  options: {
    ...entryOptions,
    decision: { type: 'string' },
    secret: { type: 'boolean' },
    reason: { type: 'string' },
    note: { type: 'boolean' },
  },
  async run(call) {
    const { values } = call;
    const decision = findChoice(values, 'decision', registrationDecisions);
    if (decision === null) throw new Refused(texts.missing('--decision'));
    const [entry, isNoted] = [readEntry(values), values['note'] === true];
    if (decision !== 'registered' && (entry !== null || isNoted)) throw new Refused(triageTexts.onlyRegistered);
    const stated = { decision, secrecy: readSecrecy(values), entry };
    return decideRecords(call, stated, isNoted ? 'with-note' : 'without-note');
  },
};

export const triageUndo: Command = {
  words: 'triage undo',
  usage: 'triage undo BESLUT',
  operand: 'BESLUT',
  may: registrationDeciders,
  options: {},
  async run(call) {
    const { acting, get, output, stop } = call;
    const decisionId = String(readNumber('BESLUT', getPositional(call, 'BESLUT')));
    const recordIds = await get(NamedDecisions).undo(decisionId, acting);
    output.document({ recordIds }, () => registrationTexts.undone(recordIds.length));
    await get(AssessNow).complete(stop);
    return 0;
  },
};
