import { Injectable } from '@nestjs/common';
import { Clock } from '../../foundation/clock/index.js';
import { Database, rowSet, type Transaction } from '../../foundation/database/index.js';
import { BlobStore } from '../../foundation/storage/index.js';
import { rowOfObject, RunEvidence, type ExchangeRow } from './run-evidence.js';
import { settleTelling } from './telling.rows.js';
import { WarcFolder } from './warc-folder.js';
import { WarcUnreadable } from './warc-unreadable.js';

/** Raw exchanges: WARC objects on disk and their rows. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly warcs: WarcFolder,
    private readonly blobs: BlobStore,
    private readonly clock: Clock,
  ) {}

  openRun(runId: string): RunEvidence {
    return new RunEvidence(runId, this.warcs, this.blobs);
  }

  /** Commits what the run has received so far together with `deed`; nothing is lost where it fails. */
  async commit<T>(
    evidence: RunEvidence,
    run: { readonly id: string; readonly channelId: number },
    deed: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const rows = await evidence.take();
    try {
      return await this.database.inTransaction(async (tx) => {
        await this.insert(rows, run, tx);
        return deed(tx);
      });
    } catch (error) {
      evidence.giveBack(rows);
      throw error;
    }
  }

  /** Objects that a killed attempt wrote and had no time to commit the rows of; what it had not finished is removed. */
  async adoptLeftovers(run: { readonly id: string; readonly channelId: number }): Promise<void> {
    await this.blobs.clearIncoming();
    const paths = await this.warcs.listRun(run.id);
    if (paths.length === 0) return;
    const known = await this.database.read<{ warc_path: string }>(`SELECT warc_path FROM exchange WHERE run_id = $1`, [
      run.id,
    ]);
    const committed = new Set(known.map((row) => row.warc_path));
    const rows: ExchangeRow[] = [];
    for (const path of paths) if (!committed.has(path)) rows.push(...(await this.readLeftover(path)));
    await this.warcs.sync(rows.map((row) => row.warcPath));
    await this.database.inTransaction(async (tx) => {
      await this.insert(rows, run, tx);
      await settleTelling(run.id, tx);
    });
  }

  /** What a power failure has left unreadable keeps no night from being captured: the check of every byte tells of it. */
  private async readLeftover(path: string): Promise<ExchangeRow[]> {
    try {
      return [rowOfObject(await this.warcs.read(path), path)];
    } catch (error) {
      if (error instanceof WarcUnreadable) return [];
      throw error;
    }
  }

  private async insert(
    exchanges: readonly ExchangeRow[],
    run: { readonly id: string; readonly channelId: number },
    tx: Transaction,
  ): Promise<void> {
    if (exchanges.length === 0) return;
    const rows = rowSet(
      'i',
      exchanges,
      {
        id: ['uuid', (e) => e.id],
        sent_at: ['timestamptz', (e) => e.sentAt],
        url: ['text', (e) => e.url],
        status: ['integer', (e) => e.status],
        payload_sha256: ['bytea', (e) => e.payloadSha256],
        bytes: ['bigint', (e) => e.bytes],
        warc_path: ['text', (e) => e.warcPath],
      },
      4,
    );
    await tx.query(
      `INSERT INTO exchange (id, run_id, channel_id, sent_at, url, status, payload_sha256, bytes, warc_path, checked_at)
       SELECT id, $1, $2, sent_at, url, status, payload_sha256, bytes, warc_path, $3 FROM ${rows.sql}
       ON CONFLICT (id) DO NOTHING`,
      [run.id, run.channelId, this.clock.now(), ...rows.parameters],
    );
  }
}
