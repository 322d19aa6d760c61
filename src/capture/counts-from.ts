import type { CapturedItem } from './captured-item.js';

/** Clocks differ; a publication later than this after the capture cannot be true. */
const toleranceMs = 5 * 60_000;

export interface WeighedTime {
  readonly publishedAt: Date | null;
  readonly publishedAtIs: CapturedItem['publishedAtIs'];
  /** From when the law counts: null where no time is known, which means that the record is kept. */
  readonly countsFrom: Date | null;
}

/**
 * Promise 10: the platform's time counts as it is (TF 2:9); a time that the author sets never counts from before the
 * item was first seen; a time that cannot be true is unknown.
 */
export function weighTime(item: Pick<CapturedItem, 'publishedAt' | 'publishedAtIs'>, firstSeen: Date): WeighedTime {
  const { publishedAt, publishedAtIs } = item;
  if (!publishedAt || publishedAtIs === 'unknown' || isImpossible(publishedAt, firstSeen))
    return { publishedAt: null, publishedAtIs: 'unknown', countsFrom: null };
  switch (publishedAtIs) {
    case 'platform':
      return { publishedAt, publishedAtIs, countsFrom: publishedAt };
    case 'author':
      return { publishedAt, publishedAtIs, countsFrom: publishedAt > firstSeen ? publishedAt : firstSeen };
  }
}

function isImpossible(publishedAt: Date, firstSeen: Date): boolean {
  const at = publishedAt.getTime();
  return Number.isNaN(at) || at > firstSeen.getTime() + toleranceMs || publishedAt.getUTCFullYear() < 1990;
}
