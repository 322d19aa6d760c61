import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import { BlobStore } from '../foundation/storage/index.js';
import { RecordProofService } from '../records/index.js';
import { checkExchange, ownBytesFaults, type CheckedExchange } from './evidence/check-exchange.js';
import { WarcFolder } from './evidence/warc-folder.js';
import type { FixityFault, FixityReport } from './fixity-fault.js';

const nightsForAll = 30;
const leastPerNight = 500;
const exchangesAtATime = 50;

const exchangeColumns = `id, warc_path AS "warcPath", payload_sha256 AS "payloadSha256"`;

/** Checks bytes against digests: stored files, WARC objects, and every item's own bytes against its answer (kontroll av bitar). */
@Injectable()
export class FixityService {
  constructor(
    private readonly database: Database,
    private readonly proof: RecordProofService,
    private readonly warcs: WarcFolder,
    private readonly blobs: BlobStore,
    private readonly clock: Clock,
  ) {}

  /** Everything, in constant memory; `found` is told of each fault as it is met. */
  async checkAll(found: (fault: FixityFault) => void, stop?: AbortSignal): Promise<number> {
    let checked = 0;
    const tell = (report: FixityReport) => {
      checked += report.checked;
      report.faults.forEach(found);
      stop?.throwIfAborted();
    };
    for await (const exchanges of inGroups(
      this.database.streamRows<CheckedExchange>(`SELECT ${exchangeColumns} FROM exchange ORDER BY id`),
      exchangesAtATime,
    ))
      tell(await this.checkExchanges(exchanges));
    for await (const ids of inGroups(this.proof.streamExchangeIds(), exchangesAtATime))
      tell(await this.checkWithoutAnswer(ids.map(({ exchangeId }) => exchangeId)));
    for await (const file of this.proof.streamStoredFiles()) tell(await this.checkFile(file.sha256));
    for await (const fault of this.listStrays()) tell({ checked: 0, faults: [fault] });
    for (const { channelId } of await this.proof.listTallyFaults())
      tell({ checked: 0, faults: [{ code: 'count-wrong', id: `channel/${channelId}` }] });
    return checked;
  }

  /** A thirtieth of the archive, what was checked longest ago first. */
  async checkTonightsShare(stop?: AbortSignal): Promise<FixityReport> {
    const exchanges = await this.database.read<CheckedExchange>(
      `SELECT ${exchangeColumns} FROM exchange ORDER BY checked_at LIMIT $1`,
      [await this.shareOf('exchange')],
    );
    const files = await this.database.read<{ sha256: string }>(
      `SELECT encode(sha256, 'hex') AS sha256 FROM stored_file ORDER BY checked_at LIMIT $1`,
      [await this.shareOf('stored_file')],
    );
    const reports: FixityReport[] = [];
    for (let at = 0; at < exchanges.length; at += exchangesAtATime) {
      stop?.throwIfAborted();
      reports.push(await this.checkExchanges(exchanges.slice(at, at + exchangesAtATime)));
    }
    for (const { sha256 } of files) {
      stop?.throwIfAborted();
      reports.push(await this.checkFile(sha256));
    }
    await this.noteChecked(exchanges, files);
    return { checked: sum(reports.map((r) => r.checked)), faults: reports.flatMap((r) => r.faults) };
  }

  private async shareOf(table: 'exchange' | 'stored_file'): Promise<number> {
    const [row] = await this.database.read<{ rows: number }>(
      `SELECT greatest(reltuples, 0)::float8 AS rows FROM pg_class WHERE oid = $1::regclass`,
      [table],
    );
    return Math.max(leastPerNight, Math.ceil(row!.rows / nightsForAll));
  }

  private async noteChecked(
    exchanges: readonly CheckedExchange[],
    files: readonly { readonly sha256: string }[],
  ): Promise<void> {
    const now = this.clock.now();
    await this.database.inTransaction(async (tx) => {
      await tx.query(`UPDATE exchange SET checked_at = $2 WHERE id = ANY ($1)`, [exchanges.map((e) => e.id), now]);
      await tx.query(
        `UPDATE stored_file f SET checked_at = $2 FROM unnest($1::text[]) AS i (sha256) WHERE f.sha256 = decode(i.sha256, 'hex')`,
        [files.map((f) => f.sha256), now],
      );
    });
  }

  private async checkExchanges(exchanges: readonly CheckedExchange[]): Promise<FixityReport> {
    const payloads = new Map<string, Uint8Array | null>();
    const faults: FixityFault[] = [];
    for (const exchange of exchanges) {
      const result = await checkExchange(exchange, this.warcs);
      payloads.set(exchange.id, result.payload);
      faults.push(...result.faults);
    }
    let versions = 0;
    for await (const version of this.proof.streamOwnBytesOf([...payloads.keys()])) {
      versions++;
      faults.push(...ownBytesFaults(version, payloads.get(version.exchangeId) ?? null));
    }
    return { checked: exchanges.length + versions, faults };
  }

  /** Where the answer has been destroyed, an item's own bytes with their seal are the proof that is left. */
  private async checkWithoutAnswer(exchangeIds: readonly string[]): Promise<FixityReport> {
    const gone = await this.database.read<{ id: string }>(
      `SELECT i.id FROM unnest($1::uuid[]) AS i (id) WHERE NOT EXISTS (SELECT FROM exchange e WHERE e.id = i.id)`,
      [exchangeIds],
    );
    const faults: FixityFault[] = [];
    let checked = 0;
    for await (const version of this.proof.streamOwnBytesOf(gone.map(({ id }) => id))) {
      checked++;
      faults.push(...ownBytesFaults(version, null));
    }
    return { checked, faults };
  }

  private async checkFile(sha256: string): Promise<FixityReport> {
    if (!(await this.blobs.has(sha256))) return { checked: 1, faults: [{ code: 'file-missing', id: sha256 }] };
    const hash = createHash('sha256');
    for await (const piece of this.blobs.open(sha256)) hash.update(piece as Buffer);
    return { checked: 1, faults: hash.digest('hex') === sha256 ? [] : [{ code: 'file-changed', id: sha256 }] };
  }

  /** Bytes on disk that no row speaks of: they would escape a disposal. */
  async *listStrays(): AsyncIterable<FixityFault> {
    for await (const { sha256 } of this.blobs.list())
      if (!(await this.proof.hasStoredFile(sha256))) yield { code: 'file-without-row', id: sha256 };
    for await (const paths of inGroups(this.warcs.list(), 500)) {
      const rows = await this.database.read<{ path: string }>(
        `SELECT i.path FROM unnest($1::text[]) AS i (path)
          WHERE NOT EXISTS (SELECT FROM exchange e WHERE e.id = substring(i.path from '([^/]+)\\.warc\\.gz$')::uuid)`,
        [paths],
      );
      for (const { path } of rows) yield { code: 'warc-without-row', id: path };
    }
  }
}

async function* inGroups<T>(source: AsyncIterable<T>, size: number): AsyncIterable<T[]> {
  let group: T[] = [];
  for await (const one of source) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
