import { rowSet, type Transaction } from '../foundation/database/index.js';
import { noteChanges } from './change-feed.rows.js';
import type { RegistrationStanding } from './record-registration.js';

export interface StandingOfRecord extends RegistrationStanding {
  readonly recordId: string;
}

/** What is decided of these; one of which nothing is decided is left out. */
export function readRegistrations(recordIds: readonly string[], tx: Transaction): Promise<StandingOfRecord[]> {
  return tx.query(
    `SELECT record_id AS "recordId", coalesce(registration, 'undecided') AS registration, access
       FROM record_registration WHERE record_id = ANY ($1)`,
    [recordIds],
  );
}

/** Shuts those that are not shut already, whatever is decided of them. Lock them first. Answers which. */
export async function restrictRecords(recordIds: readonly string[], tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `INSERT INTO record_registration AS g (record_id, access) SELECT id, 'restricted' FROM unnest($1::bigint[]) AS asked (id)
     ON CONFLICT (record_id) DO UPDATE SET access = 'restricted' WHERE g.access <> 'restricted'
     RETURNING record_id AS id`,
    [recordIds],
  );
  return rows.map(({ id }) => id);
}

/** The only way to decide. Tells the feed of those that become registered, or no longer are: rules of retention ask it. */
export async function writeRegistrations(standings: readonly StandingOfRecord[], tx: Transaction): Promise<void> {
  if (standings.length === 0) return;
  const ids = standings.map(({ recordId }) => recordId);
  const before = new Map((await readRegistrations(ids, tx)).map((one) => [one.recordId, one.registration]));
  const isNothing = ({ registration, access }: StandingOfRecord) =>
    registration === 'undecided' && access === 'internal';
  const rows = rowSet(
    's',
    standings.filter((one) => !isNothing(one)),
    {
      record_id: ['bigint', (s) => s.recordId],
      registration: ['text', (s) => (s.registration === 'undecided' ? null : s.registration)],
      access: ['text', (s) => s.access],
    },
  );
  await tx.query(
    `INSERT INTO record_registration (record_id, registration, access) SELECT * FROM ${rows.sql}
     ON CONFLICT (record_id) DO UPDATE SET registration = excluded.registration, access = excluded.access`,
    rows.parameters,
  );
  await tx.query(`DELETE FROM record_registration WHERE record_id = ANY ($1)`, [
    standings.filter(isNothing).map(({ recordId }) => recordId),
  ]);
  const isRegistered = (registration: string | undefined) => registration === 'registered';
  const turned = standings.filter(
    ({ recordId, registration }) => isRegistered(registration) !== isRegistered(before.get(recordId)),
  );
  await noteChanges(
    turned.map(({ recordId }) => ({ recordId, change: 'registration' as const })),
    tx,
  );
}
