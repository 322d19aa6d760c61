import type { Problem, ProblemCode } from './channel-problem.js';

/** Green: everything that could be read is here. Amber: done, with gaps. Red: not done. */
export type ReceiptStatus = 'green' | 'amber' | 'red';

export interface ItemCounts {
  readonly posts: number;
  readonly comments: number;
}

/** What a run changed, added up batch by batch in the batches' own transactions, so that a killed run loses no count. */
export interface CapturedCounts {
  readonly new: number;
  readonly newVersions: number;
  readonly gone: number;
  readonly hidden: number;
  readonly unavailable: number;
  readonly reappeared: number;
}

export const nothingCaptured: CapturedCounts = {
  new: 0,
  newVersions: 0,
  gone: 0,
  hidden: 0,
  unavailable: 0,
  reappeared: 0,
};

/** Proof of how far one run over one channel reached (täckningskvitto). */
export interface CoverageReceipt extends CapturedCounts {
  readonly runId: string;
  readonly channelId: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly status: ReceiptStatus;
  /** Null where the platform's numbers count other things too. */
  readonly platformCounts: ItemCounts | null;
  /** Records that can be seen on the platform now. */
  readonly held: ItemCounts;
  /** Items that the platform would not answer about; asked for again next night. */
  readonly missingIds: readonly string[];
  readonly mediaFailed: readonly { readonly recordId: string; readonly url: string; readonly code: string }[];
  readonly requests: number;
  readonly bytes: number;
  /** Since when what came and went on the platform may have been missed; null where nights follow each other. */
  readonly blindSince: string | null;
  readonly problems: readonly Problem[];
}

/** A run with gaps is never green (promise 11). */
export function receiptStatus(receipt: Pick<CoverageReceipt, 'problems'>, failed: Problem | null): ReceiptStatus {
  if (failed) return 'red';
  return receipt.problems.length > 0 ? 'amber' : 'green';
}

/**
 * Counts that do not match, where the platform's are comparable. What was destroyed here may still be shown there, or
 * not any more.
 */
export function countProblems(platformCounts: ItemCounts | null, held: ItemCounts, destroyed: ItemCounts): Problem[] {
  if (!platformCounts) return [];
  const isExplained = (kind: keyof ItemCounts) => {
    const more = platformCounts[kind] - held[kind];
    return more >= 0 && more <= destroyed[kind];
  };
  if (isExplained('posts') && isExplained('comments')) return [];
  return [
    {
      code: 'count-mismatch',
      facts: {
        platformPosts: platformCounts.posts,
        heldPosts: held.posts,
        platformComments: platformCounts.comments,
        heldComments: held.comments,
      },
    },
  ];
}

/** Failures that may pass by themselves: the run is tried again the same night. */
const passing: ReadonlySet<ProblemCode> = new Set([
  'unreachable',
  'timed-out',
  'server-failed',
  'rate-limited',
  'disk-full',
  'database-away',
  'interrupted',
  'unexpected-failure',
]);

export function mayPass(problem: Problem): boolean {
  return passing.has(problem.code);
}
