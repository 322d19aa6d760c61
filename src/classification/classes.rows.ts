import { rowSet, type Transaction } from '../foundation/database/index.js';

/** The class of a record as it is to stand. */
export interface ClassAnswer {
  readonly recordId: string;
  readonly recordsCreatorId: number;
  readonly channelId: number;
  readonly recordClass: string | null;
  readonly basis: 'rule' | 'clash' | 'no-rule' | 'person';
  readonly ruleRefs: readonly number[];
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

const decided = 'class, basis, rule_refs, decided_by, reason';

/** Writes the answers that are other than what stands, which is kept beside. Answers the records whose class changed. */
export async function writeClasses(answers: readonly ClassAnswer[], now: Date, tx: Transaction): Promise<string[]> {
  if (answers.length === 0) return [];
  const rows = rowSet('a', answers, {
    record_id: ['bigint', (a) => a.recordId],
    records_creator_id: ['integer', (a) => a.recordsCreatorId],
    channel_id: ['integer', (a) => a.channelId],
    class: ['text', (a) => a.recordClass],
    basis: ['text', (a) => a.basis],
    rule_refs: ['text', (a) => `{${a.ruleRefs.join(',')}}`],
    decided_by: ['text', (a) => a.decidedBy],
    reason: ['text', (a) => a.reason],
  });
  const now$ = `$${rows.parameters.length + 1}::timestamptz`;
  const changed = await tx.query<{ id: string }>(
    `WITH answer AS MATERIALIZED (
       SELECT a.record_id, a.records_creator_id, a.channel_id, a.class, a.basis, a.rule_refs::integer[] AS rule_refs, a.decided_by, a.reason
         FROM ${rows.sql}),
     changed AS MATERIALIZED (
       SELECT a.*, c.record_id IS NOT NULL AS is_known, c.class AS class_before
         FROM answer a LEFT JOIN record_class c USING (record_id)
        WHERE c.record_id IS NULL
           OR (c.basis <> 'person' OR a.basis = 'person')
          AND (c.class, c.basis, c.rule_refs, c.decided_by, c.reason)
              IS DISTINCT FROM (a.class, a.basis, a.rule_refs, a.decided_by, a.reason)),
     before AS (
       INSERT INTO record_class_before (record_id, ${decided}, since, until)
       SELECT c.record_id, c.class, c.basis, c.rule_refs, c.decided_by, c.reason, c.since, ${now$}
         FROM changed JOIN record_class c USING (record_id)),
     after AS (
       INSERT INTO record_class (record_id, records_creator_id, channel_id, ${decided}, since)
       SELECT record_id, records_creator_id, channel_id, ${decided}, ${now$} FROM changed
       ON CONFLICT (record_id) DO UPDATE
          SET class = excluded.class, basis = excluded.basis, rule_refs = excluded.rule_refs,
              decided_by = excluded.decided_by, reason = excluded.reason, since = excluded.since,
              has_restricted = record_class.has_restricted AND record_class.class IS NOT DISTINCT FROM excluded.class
        WHERE record_class.basis <> 'person' OR excluded.basis = 'person')
     SELECT record_id AS id FROM changed WHERE class IS DISTINCT FROM class_before`,
    [...rows.parameters, now],
  );
  return changed.map(({ id }) => id);
}

/** Those in the threads of these records whose own classes may rest on the thread's. */
export async function listFollowers(recordIds: readonly string[], tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT r.id FROM record top
       JOIN record r ON r.channel_id = top.channel_id AND r.thread_item_id = top.platform_item_id
                    AND r.records_creator_id = top.records_creator_id AND r.id <> top.id
       JOIN record_class c ON c.record_id = r.id
      WHERE top.id = ANY ($1) AND top.thread_item_id = top.platform_item_id`,
    [recordIds],
  );
  return rows.map(({ id }) => id);
}

/** What a person had decided is kept beside. Answers the records that it was withdrawn for. */
export async function deleteClassesByHand(recordIds: readonly string[], now: Date, tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `WITH withdrawn AS (DELETE FROM record_class WHERE record_id = ANY ($1) AND basis = 'person' RETURNING *)
     INSERT INTO record_class_before (record_id, ${decided}, since, until)
     SELECT record_id, ${decided}, since, $2 FROM withdrawn RETURNING record_id AS id`,
    [recordIds, now],
  );
  return rows.map(({ id }) => id);
}

/** How many records have their class by each rule: pages read it instead of a million rows. */
export async function addUpClasses(tx: Transaction): Promise<void> {
  await tx.query(`DELETE FROM class_tally`);
  await tx.query(
    `INSERT INTO class_tally (records_creator_id, rule_ref, records)
     SELECT records_creator_id, rule_refs[1], count(*) FROM record_class WHERE basis = 'rule' GROUP BY 1, 2`,
  );
}
