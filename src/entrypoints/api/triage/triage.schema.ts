import type { RecordView } from '../../../records/index.js';
import type { QueueCount, SampledRecord, Suggestion, TriageItem } from '../../../triage/index.js';
import {
  day,
  instant,
  instantOrNull,
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
import { texts } from './texts.sv.js';

/** What waits or was sampled, with the record itself. */
export type WithRecord<T> = T & { readonly record: RecordView };

const suggestion = object<Suggestion>({
  because: text(texts.because),
  ruleId: text(),
  weight: number(),
  secrecy: orNull(oneOf(['suspected'])),
  marks: listOf(object<Suggestion['marks'][number]>({ from: number(), to: number() }), texts.marks),
});

export const triageItemSchema = object<WithRecord<TriageItem>>({
  recordId: text(),
  recordsCreatorId: number(),
  channelId: number(),
  because: oneOf(['new', 'changed', 'undone', 'overturned'], texts.cause),
  dueOn: day(texts.dueOn),
  weight: number(texts.weight),
  suggestions: listOf(suggestion),
  queuedAt: instant(),
  claimedBy: orNull(object<NonNullable<TriageItem['claimedBy']>>({ id: number(), name: text() })),
  claimedUntil: instantOrNull(texts.claimedUntil),
  alike: number(texts.alike),
  record: schemaRef('Record'),
});

export const queueCountSchema = object<QueueCount>({
  waiting: number(),
  overdue: number(),
  dueToday: number(),
  claimedByOthers: number(),
});

export const sampleSchema = object<WithRecord<SampledRecord>>({
  recordId: text(),
  decisionId: text(),
  ruleId: text(),
  ruleVersion: number(),
  decidedAt: instant(),
  record: schemaRef('Record'),
});

/** What a decision came to. */
export interface TriageDecided {
  readonly decisionId: string;
  readonly noteId: string | null;
  readonly recordIds: readonly string[];
}

export const triageDecidedSchema = object<TriageDecided>({
  decisionId: text(texts.decisionId),
  noteId: textOrNull(texts.noteId),
  recordIds: listOf(text()),
});

export interface TriageUndone {
  readonly recordIds: readonly string[];
}

export const triageUndoneSchema = object<TriageUndone>({ recordIds: listOf(text(), texts.waitAgain) });

export interface Judged {
  readonly recordId: string;
  readonly isWaiting: boolean;
}

export const judgedSchema = object<Judged>({ recordId: text(), isWaiting: truth(texts.isWaiting) });
