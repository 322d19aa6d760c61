import { accesses, registrations, type Access, type Registration } from '../../../records/index.js';
import { registrationDecisions, type MadeDecision, type RegisterEntry } from '../../../registration/index.js';
import {
  instant,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  schemaRef,
  text,
  textOrNull,
  truth,
} from '../answers/schema.js';
import { registrationTexts as texts } from './registration-texts.sv.js';

/** What has been decided of a record by OSL 5:1. */
export interface RegistrationAnswer {
  readonly recordId: string;
  readonly registration: Registration;
  readonly awaitsDiary: boolean;
  readonly access: Access;
  readonly standing: MadeDecision | null;
  readonly decisions: readonly MadeDecision[];
  readonly entry: RegisterEntry | null;
}

const decision = object<MadeDecision>({
  id: text(),
  decision: oneOf([...registrationDecisions, 'undone'], texts.decision),
  basis: oneOf(['person', 'rule', 'back-fill'], texts.basis),
  rule: orNull(object<NonNullable<MadeDecision['rule']>>({ id: text(), version: number(), describes: text() })),
  reason: textOrNull(),
  decidedBy: text(),
  decidedAt: instant(),
  undoes: textOrNull(texts.undoes),
  isUndone: truth(),
  records: number(texts.records),
});

export const registrationSchema = object<RegistrationAnswer>({
  recordId: text(),
  registration: oneOf(registrations, texts.registration),
  awaitsDiary: truth(texts.awaitsDiary),
  access: oneOf(accesses, texts.accessStanding),
  standing: orNull(decision),
  decisions: listOf(decision, texts.decisions),
  entry: orNull(schemaRef('RegisterEntry')),
});
