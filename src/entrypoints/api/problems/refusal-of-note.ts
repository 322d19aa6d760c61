import {
  handOverRefusalTexts,
  noteRefusalTexts,
  receiptFaultTexts,
  type HandOverRefusal,
  type HandOverRefused,
  type NoteRefusal,
  type NoteRefused,
  type ReceiptRefused,
} from '../../../service-notes/index.js';
import type { ProblemCode } from './problem.js';
import { RestRefused } from './rest-refused.js';

const noteCodes: Record<NoteRefusal, ProblemCode> = {
  'no-such-note': 'not-found',
  'not-a-person': 'persons-only',
  'changed-meanwhile': 'changed-meanwhile',
  'not-a-draft': 'note-not-now',
  'not-signed': 'note-not-now',
  'not-registered': 'note-not-now',
  'record-destroyed': 'note-not-now',
  'removed-in-emergency': 'note-not-now',
  'no-records': 'wrong-facts',
  'several-creators': 'wrong-facts',
  'too-many-records': 'wrong-facts',
  'no-title': 'wrong-facts',
  'no-summary': 'wrong-facts',
  'no-significance': 'wrong-facts',
  'no-protected-title': 'wrong-facts',
  'event-ahead': 'wrong-facts',
  'no-provision': 'wrong-facts',
  'no-authority': 'wrong-facts',
  'no-day': 'wrong-facts',
  'day-ahead': 'wrong-facts',
};

/** Which value is at fault, where it is one. */
const noteValues: Partial<Record<NoteRefusal, string>> = {
  'no-records': 'recordIds',
  'several-creators': 'recordIds',
  'too-many-records': 'recordIds',
  'no-title': 'publicTitle',
  'no-summary': 'summary',
  'no-significance': 'significance',
  'no-protected-title': 'protectedTitle',
  'event-ahead': 'eventAt',
  'no-provision': 'secrecyMarking.provision',
  'no-authority': 'secrecyMarking.authority',
  'no-day': 'secrecyMarking.markedOn',
  'day-ahead': 'secrecyMarking.markedOn',
};

const handOverCodes: Record<HandOverRefusal, ProblemCode> = {
  'no-such-hand-over': 'not-found',
  'out-of-reach': 'not-allowed',
  'nothing-waits': 'hand-over-not-now',
  'not-signed': 'hand-over-not-now',
};

/** What whoever called is told of a note that was not drafted, changed or signed. */
export function refusalOfNote({ reason, subject }: NoteRefused): RestRefused {
  const code = noteCodes[reason];
  if (code === 'not-found') return new RestRefused(code);
  const sentence = noteRefusalTexts[reason](subject);
  const name = noteValues[reason];
  return new RestRefused(code, sentence, name === undefined ? [] : [{ name, detail: sentence }]);
}

/** Of notes that were not handed over. */
export function refusalOfHandOver({ reason }: HandOverRefused): RestRefused {
  return new RestRefused(handOverCodes[reason], handOverRefusalTexts[reason]);
}

/** Of a receipt of which nothing could be understood. */
export function refusalOfReceipt({ reason }: ReceiptRefused): RestRefused {
  return new RestRefused('wrong-facts', receiptFaultTexts[reason]);
}
