import { rowSet, type Transaction } from '../../foundation/database/index.js';
import { listFilesInUse } from '../../records/index.js';

export interface DoomedFile {
  readonly store: 'blobs' | 'warc';
  /** SHA-256 in hex, or the path of a WARC object. */
  readonly name: string;
  readonly bytes: number;
}

/** Files cannot ride a transaction: they are named in it, and removed once it has committed, however often that takes. */
export async function doomFiles(listId: number, files: readonly DoomedFile[], tx: Transaction): Promise<void> {
  if (files.length === 0) return;
  const rows = rowSet('f', files, { store: ['text', (f) => f.store], name: ['text', (f) => f.name] }, 2);
  await tx.query(
    `INSERT INTO doomed_file (list_id, store, name) SELECT $1, f.store, f.name FROM ${rows.sql}
     ON CONFLICT (store, name) DO NOTHING`,
    [listId, ...rows.parameters],
  );
}

/** Files that stay because others have them, until the certificate has told how many they are in the end. */
export async function noteKept(listId: number, sha256s: readonly string[], tx: Transaction): Promise<void> {
  if (sha256s.length === 0) return;
  await tx.query(
    `INSERT INTO kept_file (list_id, sha256) SELECT $1, decode(i, 'hex') FROM unnest($2::text[]) AS i
     ON CONFLICT DO NOTHING`,
    [listId, sha256s],
  );
}

/** How many of them stay; the names are forgotten. */
export async function takeKept(listId: number, tx: Transaction): Promise<number> {
  const kept = await tx.query<{ sha256: string }>(
    `DELETE FROM kept_file WHERE list_id = $1 RETURNING encode(sha256, 'hex') AS sha256`,
    [listId],
  );
  const inUse = await listFilesInUse(
    kept.map(({ sha256 }) => sha256),
    tx,
  );
  return inUse.size;
}
