import type { Transaction } from '../../foundation/database/index.js';
import type { HandOverWay } from './hand-over.js';

/** Of each note: its PDF and its XML, beside its attachments. */
const entriesOfNote = `2 + (SELECT count(*) FROM service_note_attachment a WHERE a.note_id = n.id)`;

const isWaiting = `NOT EXISTS (SELECT FROM hand_over_note o WHERE o.note_id = n.id)`;

/** Only one hand-over of a records creator is put together at a time; held to the end of the transaction. */
export async function lockHandOvers(recordsCreatorId: number, tx: Transaction): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('hand over'), $1)`, [recordsCreatorId]);
}

/** Signed notes that have not been handed over, the first signed first, as many as one file may hold; at least one. */
export async function listWaiting(
  recordsCreatorId: number,
  mostEntries: number,
  tx: Pick<Transaction, 'query'>,
): Promise<readonly string[]> {
  return takeWhole(`n.records_creator_id = $1 AND ${isWaiting}`, [recordsCreatorId], mostEntries, tx);
}

/** Of these notes, the signed ones of the records creator that one file may hold; at least one. */
export async function listAsked(
  recordsCreatorId: number,
  noteIds: readonly string[],
  mostEntries: number,
  tx: Pick<Transaction, 'query'>,
): Promise<readonly string[]> {
  return takeWhole(`n.records_creator_id = $1 AND n.id = ANY ($2)`, [recordsCreatorId, noteIds], mostEntries, tx);
}

async function takeWhole(
  which: string,
  parameters: readonly unknown[],
  mostEntries: number,
  tx: Pick<Transaction, 'query'>,
): Promise<readonly string[]> {
  const most = `$${parameters.length + 1}::bigint`;
  const rows = await tx.query<{ id: string }>(
    `WITH signed AS (
       SELECT n.id, ${entriesOfNote} AS entries FROM service_note n
        WHERE n.state = 'signed' AND ${which} ORDER BY n.id LIMIT ${most}),
     summed AS (SELECT id, sum(entries) OVER (ORDER BY id) AS up_to, row_number() OVER (ORDER BY id) AS place FROM signed)
     SELECT id FROM summed WHERE up_to <= ${most} OR place = 1 ORDER BY id`,
    [...parameters, mostEntries],
  );
  return rows.map(({ id }) => id);
}

/** Whether each of them still waits. */
export async function areWaiting(noteIds: readonly string[], tx: Transaction): Promise<boolean> {
  const [row] = await tx.query<{ all: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM hand_over_note o WHERE o.note_id = ANY ($1)) AS all`,
    [noteIds],
  );
  return row!.all;
}

/** A number before there is a row: the file is named by it. */
export async function takeHandOverNumber(tx: Pick<Transaction, 'query'>): Promise<number> {
  const [taken] = await tx.query<{ id: number }>(
    `SELECT nextval(pg_get_serial_sequence('hand_over', 'id'))::int AS id`,
  );
  return taken!.id;
}

export interface HandOverToWrite {
  readonly id: number;
  readonly recordsCreatorId: number;
  readonly way: HandOverWay;
  readonly file: string;
  readonly noteIds: readonly string[];
  readonly madeBy: string;
  readonly madeAt: Date;
  /** Null where its file has not got its name yet. */
  readonly completedAt: Date | null;
}

export async function insertHandOver(handOver: HandOverToWrite, tx: Transaction): Promise<void> {
  const { id, recordsCreatorId, way, file, noteIds, madeBy, madeAt, completedAt } = handOver;
  await tx.query(
    `INSERT INTO hand_over (id, records_creator_id, way, file, made_by, made_at, completed_at)
     OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, recordsCreatorId, way, file, madeBy, madeAt, completedAt],
  );
  await tx.query(`INSERT INTO hand_over_note (hand_over_id, note_id) SELECT $1, unnest($2::bigint[])`, [id, noteIds]);
}
