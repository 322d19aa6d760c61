import { rowSet, type Transaction } from '../foundation/database/index.js';
import type { AskedRecord, StoredAssessment } from './assessment-memory.js';

export interface AssessedRecord {
  readonly record: Pick<AskedRecord, 'id' | 'recordsCreatorId' | 'channelId' | 'recordClass'>;
  readonly answer: StoredAssessment;
  readonly ruleRef: number | null;
  readonly clashing: readonly number[];
}

const answered = 'class, outcome, reason, rule_ref, clashing, due_on, expected_on, ask_again_on';
const namesOf = (row: string) => answered.replaceAll(/(\w+)/g, `${row}.$1`);

/** Writes what is other than what stands. Answers how many records that were. */
export async function writeAssessments(
  rows: readonly AssessedRecord[],
  today: string,
  tx: Transaction,
): Promise<number> {
  if (rows.length === 0) return 0;
  const set = rowSet('a', rows, {
    record_id: ['bigint', ({ record }) => record.id],
    records_creator_id: ['integer', ({ record }) => record.recordsCreatorId],
    channel_id: ['integer', ({ record }) => record.channelId],
    class: ['text', ({ record }) => record.recordClass],
    outcome: ['text', ({ answer }) => answer.outcome],
    reason: ['text', ({ answer }) => answer.reason],
    rule_ref: ['integer', (a) => a.ruleRef],
    clashing: ['text', (a) => `{${a.clashing.join(',')}}`],
    due_on: ['date', ({ answer }) => answer.dueOn],
    expected_on: ['date', ({ answer }) => answer.expectedOn],
    ask_again_on: ['date', ({ answer }) => answer.askAgainOn],
  });
  const [written] = await tx.query<{ count: number }>(
    `WITH written AS (
       INSERT INTO record_assessment AS old (record_id, records_creator_id, channel_id, ${answered}, assessed_on)
       SELECT a.record_id, a.records_creator_id, a.channel_id, a.class, a.outcome, a.reason, a.rule_ref,
              a.clashing::integer[], a.due_on, a.expected_on, a.ask_again_on, $${set.parameters.length + 1}::date
         FROM ${set.sql}
       ON CONFLICT (record_id) DO UPDATE
          SET (${answered}, assessed_on) = ROW (${namesOf('excluded')}, excluded.assessed_on)
        WHERE (${namesOf('old')}) IS DISTINCT FROM (${namesOf('excluded')})
       RETURNING 1)
     SELECT count(*)::int AS count FROM written`,
    [...set.parameters, today],
  );
  return written!.count;
}

/** Those whose answer a day has come for. */
export async function listDueForAsking(today: string, limit: number, tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT record_id AS id FROM record_assessment WHERE ask_again_on <= $1 ORDER BY ask_again_on LIMIT $2`,
    [today, limit],
  );
  return rows.map(({ id }) => id);
}

/** What falls due when, added up: pages and simulations read it instead of a million rows. */
export async function renewOutlook(tx: Transaction): Promise<void> {
  await tx.query(`DELETE FROM retention_outlook`);
  await tx.query(
    `INSERT INTO retention_outlook (records_creator_id, channel_id, class, rule_ref, outcome, expected_in, records)
     SELECT records_creator_id, channel_id, class, rule_ref, outcome, extract(year FROM expected_on)::int, count(*)
       FROM record_assessment GROUP BY 1, 2, 3, 4, 5, 6`,
  );
}

/** Tells since when what stands is known to hold. */
export async function noteReckoned(at: Date, tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO retention_reckoned (at) VALUES ($1) ON CONFLICT (is_only) DO UPDATE SET at = excluded.at`,
    [at],
  );
}
