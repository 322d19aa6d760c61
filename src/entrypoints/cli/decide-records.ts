import { registrationWords, type NewDecision } from '../../registration/index.js';
import { NamedDecisions } from '../../triage/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Call } from './command.js';
import { deedTexts } from './deed-texts.sv.js';
import { noteTexts } from './note-texts.sv.js';
import { findText, listRecordIds } from './read-options.js';
import { registrationTexts } from './registration-texts.sv.js';

/** Decides of the records whose numbers stand after the command's words. @throws Refused, and what the rooms throw */
export async function decideRecords(
  call: Call,
  stated: Pick<NewDecision, 'decision' | 'secrecy' | 'entry'>,
  note: 'with-note' | 'without-note' = 'without-note',
): Promise<0> {
  const { values, acting, get, output, stop } = call;
  const recordIds = [...new Set(listRecordIds(call))];
  if (recordIds.length === 0) throw new Refused(deedTexts.noneChosen);
  const decision = { ...stated, recordIds, reason: findText(values, 'reason') };
  const { length: records } = recordIds;
  const said = registrationTexts.decided(records, registrationWords.registration[stated.decision]);
  if (note === 'with-note') {
    const made = await get(NamedDecisions).decideWithNote(decision, acting);
    const answer = { ...made, decision: stated.decision, records };
    output.document(answer, () => `${said} ${noteTexts.drafted(made.noteId)}`);
  } else {
    const decisionId = await get(NamedDecisions).decide(decision, acting);
    output.document({ decisionId, decision: stated.decision, records }, () => said);
  }
  await get(AssessNow).complete(stop);
  return 0;
}

/** `--secret` */
export function readSecrecy(values: Call['values']): NewDecision['secrecy'] {
  return values['secret'] === true ? 'suspected' : 'not-suspected';
}
