import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../foundation/database/index.js';
import { changesOfStanding } from '../records/index.js';

const changesAtATime = 5000;

/** Keeps the search index in step with the records: follows their feed of changes from where it last stood. */
@Injectable()
export class IndexRecordsService {
  constructor(private readonly database: Database) {}

  /** Answers how many records were indexed. Killed anywhere, it goes on from the last committed batch. */
  async indexChanges(stop?: AbortSignal): Promise<number> {
    let indexed = 0;
    for (;;) {
      stop?.throwIfAborted();
      const batch = await this.database.inTransaction(indexNextBatch);
      indexed += batch.records;
      if (batch.changes < changesAtATime) break;
    }
    if (indexed > 0) await this.database.inTransaction(mergeNewWords);
    return indexed;
  }
}

/** Else the first searches read every new word one by one, and the planner shuns the index until the next VACUUM. */
async function mergeNewWords(tx: Transaction): Promise<void> {
  await tx.query(`SELECT gin_clean_pending_list('search_entry_words')`);
}

async function indexNextBatch(tx: Transaction): Promise<{ changes: number; records: number }> {
  const [progress] = await tx.query<{ seq: string }>(`SELECT seq FROM search_progress FOR UPDATE`);
  const changes = await tx.query<{ seq: string; record_id: string; is_of_content: boolean }>(
    `SELECT seq, record_id, change <> ALL ($3) AS is_of_content FROM record_change WHERE seq > $1 ORDER BY seq LIMIT $2`,
    [progress!.seq, changesAtATime, changesOfStanding],
  );
  const last = changes.at(-1);
  if (!last) return { changes: 0, records: 0 };
  const ids = [...new Set(changes.flatMap((change) => (change.is_of_content ? [change.record_id] : [])))];
  // Locked, so that no words of a record come in beside its destruction.
  await tx.query(
    `INSERT INTO search_entry (record_id, records_creator_id, channel_id, origin, state, dated_at, words)
     SELECT r.id, r.records_creator_id, r.channel_id, r.origin, r.state, coalesce(r.published_at, r.captured_at),
            setweight(to_tsvector('swedish', v.text), 'A') ||
            setweight(to_tsvector('swedish', coalesce(alt.texts, '')), 'B') ||
            setweight(to_tsvector('swedish', coalesce(r.author_name, '')), 'C')
       FROM record r
       JOIN record_version v ON v.record_id = r.id AND v.n = r.latest_version
       LEFT JOIN LATERAL (
         SELECT string_agg(a.alt_text, ' ') AS texts FROM record_attachment a WHERE a.record_id = v.record_id AND a.n = v.n
       ) alt ON true
      WHERE r.id = ANY ($1)
        FOR KEY SHARE OF r
     ON CONFLICT (record_id) DO UPDATE
       SET records_creator_id = excluded.records_creator_id, channel_id = excluded.channel_id, origin = excluded.origin,
           state = excluded.state, dated_at = excluded.dated_at, words = excluded.words`,
    [ids],
  );
  await tx.query(`UPDATE search_progress SET seq = $1`, [last.seq]);
  return { changes: changes.length, records: ids.length };
}
