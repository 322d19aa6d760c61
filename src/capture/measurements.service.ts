import { Injectable } from '@nestjs/common';
import { Database, rowSet, type Transaction } from '../foundation/database/index.js';
import type { ItemCounters } from './captured-item.js';

export interface ItemMeasurement {
  readonly recordId: string;
  readonly counters: ItemCounters;
}

/** What platforms count, by night, apart from the records: retention has its own rule for it (promise 16). */
@Injectable()
export class MeasurementsService {
  constructor(private readonly database: Database) {}

  async noteChannel(
    channelId: number,
    takenOn: string,
    counts: { readonly followers: number | null; readonly posts: number | null },
    tx: Transaction,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO channel_measurement (channel_id, taken_on, followers, posts) VALUES ($1, $2, $3, $4)
       ON CONFLICT (channel_id, taken_on) DO UPDATE SET followers = $3, posts = $4`,
      [channelId, takenOn, counts.followers, counts.posts],
    );
  }

  /** One row a night and item, and only where a counter moved since the last one; the channel's sums move along. */
  async noteItems(
    measurements: readonly ItemMeasurement[],
    channelId: number,
    takenOn: string,
    tx: Transaction,
  ): Promise<void> {
    const counted = measurements.filter((m) => Object.keys(m.counters).length > 0);
    if (counted.length === 0) return;
    const rows = rowSet(
      'i',
      counted,
      {
        record_id: ['bigint', (m) => m.recordId],
        likes: ['integer', (m) => m.counters.likes],
        shares: ['integer', (m) => m.counters.shares],
        replies: ['integer', (m) => m.counters.replies],
        views: ['integer', (m) => m.counters.views],
      },
      3,
    );
    await tx.query(
      `WITH moved AS (
         SELECT DISTINCT ON (i.record_id) i.*, ${shift('likes')}, ${shift('shares')}, ${shift('views')}
           FROM ${rows.sql}
           LEFT JOIN LATERAL (
             SELECT m.* FROM item_measurement m WHERE m.record_id = i.record_id ORDER BY taken_on DESC LIMIT 1) last ON true
          WHERE (last.likes, last.shares, last.replies, last.views)
                IS DISTINCT FROM (i.likes, i.shares, i.replies, i.views)),
       kept AS (
         INSERT INTO item_measurement (record_id, taken_on, likes, shares, replies, views)
         SELECT record_id, $2::date, likes, shares, replies, views FROM moved
         ON CONFLICT (record_id, taken_on) DO UPDATE
           SET likes = excluded.likes, shares = excluded.shares, replies = excluded.replies, views = excluded.views)
       INSERT INTO channel_counter_shift AS s (channel_id, taken_on, likes, shares, views)
       SELECT $1, $2::date, sum(likes_shift), sum(shares_shift), sum(views_shift) FROM moved HAVING count(*) > 0
       ON CONFLICT (channel_id, taken_on) DO UPDATE
         SET likes = s.likes + excluded.likes, shares = s.shares + excluded.shares, views = s.views + excluded.views`,
      [channelId, takenOn, ...rows.parameters],
    );
  }

  /** The platform's latest count of replies, by record id. */
  async listReplies(recordIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.read<{ recordId: string; replies: number }>(
      `SELECT DISTINCT ON (record_id) record_id AS "recordId", replies FROM item_measurement
        WHERE record_id = ANY ($1) AND replies IS NOT NULL ORDER BY record_id, taken_on DESC`,
      [recordIds],
    );
    return new Map(rows.map((row) => [row.recordId, row.replies]));
  }
}

function shift(counter: 'likes' | 'shares' | 'views'): string {
  return `coalesce(i.${counter}, last.${counter}, 0) - coalesce(last.${counter}, 0) AS ${counter}_shift`;
}
