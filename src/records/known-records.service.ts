import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import type { RecordState } from './record.js';

/** A captured item as far as its platform must know to be asked for it again. */
export interface KnownRecord {
  readonly recordId: string;
  readonly platformItemId: string;
  readonly localId: string;
  readonly threadItemId: string;
  readonly threadLocalId: string;
  readonly editedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly state: RecordState;
}

interface ItemCounts {
  readonly posts: number;
  readonly comments: number;
}

const known = `
  SELECT r.id AS "recordId", r.platform_item_id AS "platformItemId", r.local_id AS "localId",
         r.thread_item_id AS "threadItemId", coalesce(top.local_id, r.local_id) AS "threadLocalId",
         v.edited_at AS "editedAt", r.published_at AS "publishedAt", r.state
    FROM record r
    JOIN record_version v ON v.record_id = r.id AND v.n = r.latest_version
    LEFT JOIN record top ON top.channel_id = r.channel_id AND top.platform_item_id = r.thread_item_id`;

/** What capture asks of the records: what is known, what was not seen, how many there are. */
@Injectable()
export class KnownRecordsService {
  constructor(private readonly database: Database) {}

  listKnown(channelId: number, platformItemIds: readonly string[]): Promise<KnownRecord[]> {
    return this.database.read(`${known} WHERE r.channel_id = $1 AND r.platform_item_id = ANY ($2)`, [
      channelId,
      platformItemIds,
    ]);
  }

  /**
   * Records of threads that were read, or published since a day, that the run did not see; oldest first, after `afterId`.
   * What is known to be gone stays gone until the platform shows it again.
   */
  listUnseen(
    scope: {
      readonly channelId: number;
      readonly runId: string;
      readonly threads: readonly string[];
      readonly publishedSince: Date;
    },
    afterId: string,
    limit: number,
  ): Promise<KnownRecord[]> {
    return this.database.read(
      `${known}
        WHERE r.id IN (SELECT id FROM record WHERE channel_id = $1 AND thread_item_id = ANY ($3)
                       UNION SELECT id FROM record WHERE channel_id = $1 AND published_at >= $4)
          AND r.id > $5 AND r.state <> 'gone'
          AND NOT EXISTS (SELECT FROM record_sighting s WHERE s.channel_id = $1 AND s.run_id = $2 AND s.record_id = r.id)
        ORDER BY r.id LIMIT $6`,
      [scope.channelId, scope.runId, scope.threads, scope.publishedSince, afterId, limit],
    );
  }

  /** Records of the channel that can be seen on the platform now. */
  countVisible(channelId: number): Promise<ItemCounts> {
    return this.count('record_tally', `channel_id = $1 AND state = 'visible'`, channelId);
  }

  /** Records that could be seen on the platform when they were destroyed here. */
  countDestroyed(channelId: number): Promise<ItemCounts> {
    return this.count('destroyed_tally', 'channel_id = $1', channelId);
  }

  private async count(table: string, where: string, channelId: number): Promise<ItemCounts> {
    const [row] = await this.database.read<ItemCounts>(
      `SELECT coalesce(sum(records) FILTER (WHERE kind = 'post'), 0)::int AS posts,
              coalesce(sum(records) FILTER (WHERE kind <> 'post'), 0)::int AS comments
         FROM ${table} WHERE ${where}`,
      [channelId],
    );
    return row!;
  }
}
