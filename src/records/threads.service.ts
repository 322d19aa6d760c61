import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { itemDigest } from './destroyed-items.rows.js';
import type { Acting } from '../foundation/access/acting.js';
import { sightCondition, sightOf, sightParameters } from './record-sight.js';
import type { Origin, RecordKind, RecordState } from './record.js';
import { RestrictedReads } from './restricted-reads.service.js';

/** A record at its place in a conversation. */
export interface ThreadEntry {
  readonly id: string;
  /** Null for the top, and where the parent is not in the archive or not within sight. */
  readonly parentId: string | null;
  /** The number of what it answers, where that has been destroyed. */
  readonly destroyedParentId: string | null;
  readonly kind: RecordKind;
  readonly origin: Origin;
  readonly state: RecordState;
  readonly authorName: string | null;
  readonly publishedAt: Date | null;
  readonly capturedAt: Date;
  /** The beginning of the latest wording. */
  readonly text: string;
  readonly attachments: number;
}

/** Conversations: a post and what was written under it. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly database: Database,
    private readonly reads: RestrictedReads,
  ) {}

  /** The thread around a record, oldest first, as far as it is within sight; of the restricted in it the reading is noted. */
  async listThread(recordId: string, acting: Acting, limit: number): Promise<ThreadEntry[]> {
    const entries = await this.database.read<ThreadEntry>(
      `SELECT r.id, parent.id AS "parentId", destroyed.id AS "destroyedParentId", r.kind, r.origin, r.state, r.author_name AS "authorName",
              r.published_at AS "publishedAt", r.captured_at AS "capturedAt", left(v.text, 600) AS text,
              (SELECT count(*)::int FROM record_attachment a WHERE a.record_id = r.id AND a.n = v.n) AS attachments
         FROM record asked
         JOIN record r ON r.channel_id = asked.channel_id AND r.thread_item_id = asked.thread_item_id
                      AND r.records_creator_id = asked.records_creator_id
         JOIN record_version v ON v.record_id = r.id AND v.n = r.latest_version
         LEFT JOIN record parent ON parent.channel_id = r.channel_id AND parent.platform_item_id = r.parent_item_id
                                AND parent.records_creator_id = r.records_creator_id AND ${sightCondition('parent', 3)}
         LEFT JOIN destroyed_item_salt s ON s.channel_id = r.channel_id
         LEFT JOIN destroyed_record destroyed ON destroyed.channel_id = r.channel_id
                                AND destroyed.item_digest = ${itemDigest('s.salt', 'r.parent_item_id')}
                                AND destroyed.records_creator_id = r.records_creator_id AND ${sightCondition('destroyed', 3)}
        WHERE asked.id = $1 AND ${sightCondition('r', 3)}
        ORDER BY coalesce(r.published_at, r.captured_at), r.id LIMIT $2`,
      [recordId, limit, ...sightParameters(sightOf(acting))],
    );
    const others = entries.map(({ id }) => id).filter((id) => id !== recordId);
    await this.reads.noteAmong(others, acting.actor, 'thread');
    return entries;
  }

  /** Every record in the threads around these, as far as it is the same records creator's. */
  async listIdsInThreads(recordIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT DISTINCT r.id FROM record asked
         JOIN record r ON r.channel_id = asked.channel_id AND r.thread_item_id = asked.thread_item_id
                      AND r.records_creator_id = asked.records_creator_id
        WHERE asked.id = ANY ($1)`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}
