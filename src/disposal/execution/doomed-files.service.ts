import { Injectable } from '@nestjs/common';
import { ExchangeDisposalService } from '../../capture/index.js';
import { Database, type Transaction } from '../../foundation/database/index.js';
import { BlobStore } from '../../foundation/storage/index.js';
import { listFilesInUse, lockStoredFiles } from '../../records/index.js';
import type { DoomedFile } from './doomed-files.rows.js';

const filesAtATime = 200;
const atOnce = 8;

interface Doomed extends Pick<DoomedFile, 'store' | 'name'> {
  readonly id: string;
  readonly attempts: number;
  readonly failure: string | null;
}

/** Removes files whose rows have been destroyed. What the disk refuses stays named, and is tried again. */
@Injectable()
export class DoomedFilesService {
  constructor(
    private readonly database: Database,
    private readonly blobs: BlobStore,
    private readonly exchanges: ExchangeDisposalService,
  ) {}

  /** Each file once; answers how many are still there. */
  async removeAll(listId: number, stop?: AbortSignal): Promise<number> {
    let after = '0';
    for (;;) {
      stop?.throwIfAborted();
      const last = await this.database.inTransaction((tx) => this.removeNext(listId, after, tx));
      if (last === null) break;
      after = last;
    }
    const [left] = await this.database.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM doomed_file WHERE list_id = $1`,
      [listId],
    );
    return left!.count;
  }

  private async removeNext(listId: number, after: string, tx: Transaction): Promise<string | null> {
    await lockStoredFiles('to-destroy', tx);
    const files = await tx.query<Doomed>(
      `SELECT id, store, name, attempts, failure FROM doomed_file WHERE list_id = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [listId, after, filesAtATime],
    );
    // The same bytes may have come again since, for another record.
    const inUse = await listFilesInUse(
      files.flatMap(({ store, name }) => (store === 'blobs' ? [name] : [])),
      tx,
    );
    const failures = new Map<string, string>();
    for (let at = 0; at < files.length; at += atOnce)
      await Promise.all(
        files.slice(at, at + atOnce).map(async (file) => {
          if (file.store === 'blobs' && inUse.has(file.name)) return;
          const failure = await this.tryRemove(file);
          if (failure !== null) failures.set(file.id, failure);
        }),
      );
    await noteRemoved(
      listId,
      files.filter(({ id }) => !failures.has(id)),
      tx,
    );
    await noteFailures(failures, tx);
    return files.at(-1)?.id ?? null;
  }

  /** The disk's word for why it could not be removed; null where it is gone. */
  private async tryRemove({ store, name }: Doomed): Promise<string | null> {
    try {
      await (store === 'blobs' ? this.blobs.remove(name) : this.exchanges.removeObject(name));
      return null;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return code;
    }
  }
}

/** A name of a file is a digest of what it held, and goes with it; that it was hard to remove is remembered. */
async function noteRemoved(listId: number, files: readonly Doomed[], tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO disposal_failure (list_id, store, failure, attempts)
     SELECT list_id, store, failure, attempts + 1 FROM doomed_file WHERE id = ANY ($1) AND failure IS NOT NULL ORDER BY id`,
    [files.map(({ id }) => id)],
  );
  await tx.query(`DELETE FROM doomed_file WHERE list_id = $1 AND id = ANY ($2)`, [listId, files.map(({ id }) => id)]);
}

async function noteFailures(failures: ReadonlyMap<string, string>, tx: Transaction): Promise<void> {
  for (const [id, failure] of failures)
    await tx.query(`UPDATE doomed_file SET attempts = attempts + 1, failure = $2 WHERE id = $1`, [id, failure]);
}
