import { rowSet, type Transaction } from '../foundation/database/index.js';
import type { Origin } from '../records/index.js';
import type { EntryContent } from './register-entry.js';

/** A record as it was captured, for what the register says of it. */
export interface RecordToEnter {
  readonly recordId: string;
  readonly recordsCreatorId: number;
  readonly channelId: number;
  readonly origin: Origin;
  readonly datedOn: string | null;
  readonly sender: string | null;
  /** The entry that it has already, and its latest version. */
  readonly entryId: string | null;
  readonly latest: number | null;
}

export function listToEnter(recordIds: readonly string[], tx: Transaction): Promise<RecordToEnter[]> {
  return tx.query(
    `SELECT r.id AS "recordId", r.records_creator_id AS "recordsCreatorId", r.channel_id AS "channelId", r.origin,
            (r.counts_from AT TIME ZONE 'Europe/Stockholm')::date AS "datedOn", r.author_name AS sender,
            e.id AS "entryId", e.latest
       FROM record r LEFT JOIN register_entry e ON e.record_id = r.id
      WHERE r.id = ANY ($1) ORDER BY r.counts_from, r.id`,
    [recordIds],
  );
}

export interface EntryStamp {
  readonly by: string;
  readonly at: Date;
}

/** Answers the entries' numbers in the order of the records. */
export async function insertEntries(
  records: readonly RecordToEnter[],
  designations: readonly string[],
  { by, at }: EntryStamp,
  tx: Transaction,
): Promise<readonly string[]> {
  const rows = rowSet(
    'e',
    records.map((record, place) => ({ record, designation: designations[place]! })),
    {
      records_creator_id: ['integer', ({ record }) => record.recordsCreatorId],
      designation: ['text', ({ designation }) => designation],
      record_id: ['bigint', ({ record }) => record.recordId],
      channel_id: ['integer', ({ record }) => record.channelId],
    },
    3,
  );
  const made = await tx.query<{ id: string; recordId: string }>(
    `INSERT INTO register_entry (records_creator_id, designation, record_id, channel_id, latest, registered_by, registered_at)
     SELECT e.records_creator_id, e.designation, e.record_id, e.channel_id, 0, $1, $2 FROM ${rows.sql}
     RETURNING id, record_id AS "recordId"`,
    [by, at, ...rows.parameters],
  );
  const ids = new Map(made.map(({ id, recordId }) => [recordId, id]));
  return records.map(({ recordId }) => ids.get(recordId)!);
}

export interface VersionToAdd extends EntryContent {
  readonly entryId: string;
  readonly isStruck: boolean;
}

/** The next wording of each entry; a first one has no reason. */
export async function addVersions(
  versions: readonly VersionToAdd[],
  { by, at }: EntryStamp,
  reason: string | null,
  tx: Transaction,
): Promise<void> {
  if (versions.length === 0) return;
  const rows = rowSet(
    'v',
    versions,
    {
      entry_id: ['bigint', (v) => v.entryId],
      origin: ['text', (v) => v.origin],
      dated_on: ['date', (v) => v.datedOn],
      public_title: ['text', (v) => v.publicTitle],
      public_party: ['text', (v) => v.parties.public],
      protected_title: ['text', (v) => v.protectedTitle],
      protected_party: ['text', (v) => v.parties.protected],
      case_title: ['text', (v) => v.caseTitle],
      is_struck: ['boolean', (v) => v.isStruck],
    },
    4,
  );
  await tx.query(
    `WITH turned AS (
       UPDATE register_entry e SET latest = e.latest + 1 FROM ${rows.sql} WHERE e.id = v.entry_id RETURNING e.latest, v.*)
     INSERT INTO register_entry_version (entry_id, n, origin, dated_on, public_title, public_party, protected_title,
                                         protected_party, case_title, is_struck, reason, written_by, written_at)
     SELECT entry_id, latest, origin, dated_on, public_title, public_party, protected_title, protected_party, case_title,
            is_struck, $1, $2, $3 FROM turned`,
    [reason, by, at, ...rows.parameters],
  );
}

/** The latest wording of entries of these records, locked to the end of the transaction. */
export function listLatest(
  recordIds: readonly string[],
  tx: Transaction,
): Promise<(VersionToAdd & { readonly n: number })[]> {
  return tx.query(
    `SELECT e.id AS "entryId", v.n, v.origin, v.dated_on AS "datedOn", v.public_title AS "publicTitle",
            v.protected_title AS "protectedTitle", json_build_object('public', v.public_party, 'protected', v.protected_party) AS parties,
            v.case_title AS "caseTitle", v.is_struck AS "isStruck"
       FROM register_entry e JOIN register_entry_version v ON v.entry_id = e.id AND v.n = e.latest
      WHERE e.record_id = ANY ($1) ORDER BY e.id FOR UPDATE OF e`,
    [recordIds],
  );
}
