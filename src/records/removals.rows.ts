import type { Transaction } from '../foundation/database/index.js';
import type { ChannelRemoval } from './channel-removal.js';

type Noted = Omit<ChannelRemoval, 'notedBy' | 'notedAt'>;

/** The note as it stands, locked to the end of the transaction. */
export async function findRemoval(recordId: string, tx: Transaction): Promise<Noted | null> {
  const [row] = await tx.query<Noted>(
    `SELECT ground, reason, removed_on::text AS "removedOn", removed_by AS "removedBy"
       FROM channel_removal WHERE record_id = $1 FOR UPDATE`,
    [recordId],
  );
  return row ?? null;
}

export async function writeRemoval(
  recordId: string,
  { ground, reason, removedOn, removedBy }: Noted,
  notedBy: string,
  notedAt: Date,
  tx: Transaction,
): Promise<void> {
  await tx.query(
    `INSERT INTO channel_removal (record_id, ground, reason, removed_on, removed_by, noted_by, noted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (record_id) DO UPDATE
        SET ground = excluded.ground, reason = excluded.reason, removed_on = excluded.removed_on,
            removed_by = excluded.removed_by, noted_by = excluded.noted_by, noted_at = excluded.noted_at`,
    [recordId, ground, reason, removedOn, removedBy, notedBy, notedAt],
  );
}

export async function deleteRemoval(recordId: string, tx: Transaction): Promise<void> {
  await tx.query(`DELETE FROM channel_removal WHERE record_id = $1`, [recordId]);
}
