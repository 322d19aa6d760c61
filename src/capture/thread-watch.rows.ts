import { stockholmDay } from '../foundation/clock/index.js';
import { rowSet, type RowSet, type Transaction } from '../foundation/database/index.js';
import { nextReadOn } from './reading-interval.js';

/** The top of a thread. */
export interface ThreadTop {
  readonly recordId: string;
  readonly platformItemId: string;
  readonly publishedAt: Date | null;
}

/** Threads that are met for the first time come under watch; of the others nothing changes. */
export async function watchThreads(
  tops: readonly ThreadTop[],
  channelId: number,
  now: Date,
  tx: Transaction,
): Promise<void> {
  if (tops.length === 0) return;
  const rows = watchRows(tops, now);
  await tx.query(`${insertInto(rows)} ON CONFLICT (record_id) DO NOTHING`, [channelId, ...rows.parameters]);
}

/** Threads that have been read to the end get their next day. */
export async function planNextReadings(
  tops: readonly ThreadTop[],
  channelId: number,
  now: Date,
  tx: Transaction,
): Promise<void> {
  if (tops.length === 0) return;
  const rows = watchRows(tops, now);
  await tx.query(`${insertInto(rows)} ON CONFLICT (record_id) DO UPDATE SET next_read_on = excluded.next_read_on`, [
    channelId,
    ...rows.parameters,
  ]);
}

/** A thread without a known time is read as a new one. */
function watchRows(tops: readonly ThreadTop[], now: Date): RowSet {
  const today = stockholmDay(now);
  const dayOf = (top: ThreadTop) => (top.publishedAt ? stockholmDay(top.publishedAt) : today);
  return rowSet(
    'i',
    tops,
    {
      record_id: ['bigint', (t) => t.recordId],
      item_id: ['text', (t) => t.platformItemId],
      published_on: ['date', (t) => dayOf(t).toString()],
      next_read_on: ['date', (t) => nextReadOn(dayOf(t), today, BigInt(t.recordId)).toString()],
    },
    2,
  );
}

function insertInto(rows: RowSet): string {
  return `INSERT INTO thread_watch (record_id, channel_id, item_id, published_on, next_read_on)
          SELECT record_id, $1, item_id, published_on, next_read_on FROM ${rows.sql}`;
}
