import type { Transaction } from '../../foundation/database/index.js';

/** Who takes, of which records creators' records, and when. */
export interface Taking {
  readonly personId: number;
  readonly recordsCreatorIds: readonly number[];
  readonly now: Date;
  readonly until: Date;
}

/** How long somebody has a record before them without deciding. */
export const claimMs = 15 * 60_000;
/** More people than ever take at the same instant. */
const candidates = 50;
/** Where all that is left is being decided of just now. */
const attempts = 3;

/** What the person has before them already, the oldest duty first; the claim is renewed. Null where there is nothing. */
export async function renewOwnClaim(
  { personId, recordsCreatorIds, until }: Taking,
  tx: Transaction,
): Promise<string | null> {
  const [own] = await tx.query<{ id: string }>(
    `UPDATE triage_item SET claimed_until = $3
      WHERE record_id = (
        SELECT record_id FROM triage_item WHERE claimed_by = $1 AND records_creator_id = ANY ($2)
         ORDER BY due_on, weight DESC, record_id LIMIT 1 FOR UPDATE)
     RETURNING record_id AS id`,
    [personId, recordsCreatorIds, until],
  );
  return own?.id ?? null;
}

/**
 * The oldest duty that nobody has before them and the person has not put behind. The first few are looked out without
 * a lock and one of them is locked: whoever comes at the same time gets the next.
 */
export async function claimNext(taking: Taking, tx: Transaction): Promise<string | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const ids = await listCandidates(taking, tx);
    if (ids.length === 0) return null;
    const claimed = await claimFirst(ids, taking, tx);
    if (claimed !== null) return claimed;
  }
  return null;
}

async function listCandidates({ personId, recordsCreatorIds, now }: Taking, tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT first.record_id AS id FROM unnest($1::int[]) AS creator (id) CROSS JOIN LATERAL (
       SELECT i.record_id, i.due_on, i.weight FROM triage_item i
        WHERE i.records_creator_id = creator.id AND (i.claimed_until IS NULL OR i.claimed_until <= $2)
          AND NOT EXISTS (SELECT FROM triage_skip s WHERE s.person_id = $3 AND s.record_id = i.record_id)
        ORDER BY i.due_on, i.weight DESC, i.record_id LIMIT $4) first
      ORDER BY first.due_on, first.weight DESC, first.record_id LIMIT $4`,
    [recordsCreatorIds, now, personId, candidates],
  );
  return rows.map(({ id }) => id);
}

async function claimFirst(
  ids: readonly string[],
  { personId, now, until }: Taking,
  tx: Transaction,
): Promise<string | null> {
  const [claimed] = await tx.query<{ id: string }>(
    `UPDATE triage_item SET claimed_by = $2, claimed_until = $4
      WHERE record_id = (
        SELECT record_id FROM triage_item
         WHERE record_id = ANY ($1) AND (claimed_until IS NULL OR claimed_until <= $3)
         ORDER BY due_on, weight DESC, record_id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING record_id AS id`,
    [ids, personId, now, until],
  );
  return claimed?.id ?? null;
}

/** False where somebody else has it before them. */
export async function claimNamed(
  recordId: string,
  { personId, recordsCreatorIds, now, until }: Taking,
  tx: Transaction,
): Promise<boolean> {
  const claimed = await tx.query(
    `UPDATE triage_item SET claimed_by = $2, claimed_until = $5
      WHERE record_id = $1 AND records_creator_id = ANY ($3)
        AND (claimed_by = $2 OR claimed_until IS NULL OR claimed_until <= $4) RETURNING record_id`,
    [recordId, personId, recordsCreatorIds, now, until],
  );
  return claimed.length > 0;
}

export async function releaseClaim(recordId: string, personId: number, tx: Transaction): Promise<void> {
  await tx.query(
    `UPDATE triage_item SET claimed_by = NULL, claimed_until = NULL WHERE record_id = $1 AND claimed_by = $2`,
    [recordId, personId],
  );
}

export async function releaseClaims(personId: number, tx: Transaction): Promise<void> {
  await tx.query(`UPDATE triage_item SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by = $1`, [personId]);
}

export async function skipItem(recordId: string, personId: number, tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO triage_skip (person_id, record_id) SELECT $2, record_id FROM triage_item WHERE record_id = $1
     ON CONFLICT DO NOTHING`,
    [recordId, personId],
  );
}

/** The person's next round begins. False where they have put nothing behind. */
export async function forgetSkipped(personId: number, tx: Transaction): Promise<boolean> {
  const skipped = await tx.query(`DELETE FROM triage_skip WHERE person_id = $1 RETURNING record_id`, [personId]);
  return skipped.length > 0;
}
