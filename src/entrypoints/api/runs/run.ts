import { receiptJson, runOutcomes, type RunView } from '../../../capture/index.js';
import {
  instant,
  instantOrNull,
  listOf,
  number,
  object,
  oneOf,
  open,
  orNull,
  schemaRef,
  text,
} from '../answers/schema.js';
import { texts } from './texts.sv.js';

export type ReceiptAnswer = ReturnType<typeof receiptJson>;

export interface RunAnswer extends Omit<RunView, 'receipt'> {
  /** As the command line prints it. */
  readonly receipt: ReceiptAnswer | null;
}

export function runAnswer(run: RunView): RunAnswer {
  return { ...run, receipt: run.receipt && receiptJson(run.receipt) };
}

export const runSchema = object<RunAnswer>({
  runId: text(),
  channelId: number(),
  slot: instant(texts.slot),
  phase: oneOf(['waiting', 'running', 'closed', 'given-up'], texts.phase),
  attempt: number(),
  notBefore: instant(texts.notBefore),
  startedAt: instantOrNull(),
  progress: {
    ...object<RunView['progress']>({ items: number(), requests: number(), at: instantOrNull() }),
    description: texts.progress,
  },
  receipt: { ...orNull(schemaRef('Receipt')), description: texts.receipt },
});

const counts = object<ReceiptAnswer['held']>({ posts: number(), comments: number() });

export const receiptSchema = object<ReceiptAnswer>({
  runId: text(),
  channelId: number(),
  startedAt: instant(),
  finishedAt: instant(),
  status: oneOf(
    runOutcomes.filter((outcome) => outcome !== 'under-way'),
    texts.receiptStatus,
  ),
  platformCounts: { ...orNull(counts), description: texts.platformCounts },
  held: counts,
  new: number(),
  newVersions: number(),
  gone: number(),
  hidden: number(),
  unavailable: number(),
  reappeared: number(),
  missingIds: listOf(text(), texts.missingIds),
  mediaFailed: listOf(object<ReceiptAnswer['mediaFailed'][number]>({ recordId: text(), url: text(), code: text() })),
  requests: number(),
  bytes: number(),
  blindSince: instantOrNull(texts.blindSince),
  problems: listOf(
    object<ReceiptAnswer['problems'][number]>({
      code: text(),
      facts: open(),
      sentence: text(texts.sentence),
      whatToDo: text(texts.whatToDo),
    }),
  ),
});
