import { createHash } from 'node:crypto';
import type { ExchangeHead, ExchangeSink, HttpExchange, StoredFile } from '../../foundation/http/index.js';
import type { BlobStore } from '../../foundation/storage/index.js';
import { findWarcDownload, readWarcObject, type WarcDownload } from './read-warc-object.js';
import type { WarcFolder } from './warc-folder.js';

/** An exchange whose WARC object is written and whose row is not committed yet. */
export interface ExchangeRow {
  readonly id: string;
  readonly sentAt: Date;
  readonly url: string;
  readonly status: number;
  readonly payloadSha256: Buffer;
  readonly bytes: number;
  readonly warcPath: string;
}

/** Takes one run's exchanges: the WARC object is written before anybody reads the answer (promise 2). */
export class RunEvidence implements ExchangeSink {
  private rows: ExchangeRow[] = [];

  constructor(
    private readonly runId: string,
    private readonly warcs: WarcFolder,
    private readonly blobs: BlobStore,
  ) {}

  async storeExchange(exchange: HttpExchange): Promise<void> {
    const warcPath = await this.warcs.put(this.runId, exchange);
    this.rows.push(exchangeRow(exchange, warcPath));
  }

  async storeDownload(head: ExchangeHead, body: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const staged = await this.blobs.stage(body);
    const file = { sha256: staged.sha256, bytes: staged.bytes };
    try {
      const warcPath = await this.warcs.putDownload(this.runId, head, file);
      await staged.keep();
      this.rows.push(downloadRow({ head, file }, warcPath));
    } catch (error) {
      await staged.discard();
      throw error;
    }
    return file;
  }

  /** The rows to commit next; their objects are flushed to disk before this resolves. */
  async take(): Promise<readonly ExchangeRow[]> {
    const taken = this.rows;
    this.rows = [];
    await this.warcs.sync(taken.map((row) => row.warcPath));
    return taken;
  }

  /** Rows whose transaction did not commit. */
  giveBack(rows: readonly ExchangeRow[]): void {
    this.rows = [...rows, ...this.rows];
  }
}

function exchangeRow(exchange: HttpExchange, warcPath: string): ExchangeRow {
  return {
    id: exchange.id,
    sentAt: exchange.sentAt,
    url: exchange.url,
    status: exchange.status,
    payloadSha256: createHash('sha256').update(exchange.payload).digest(),
    bytes: exchange.wireBody.byteLength,
    warcPath,
  };
}

function downloadRow({ head, file }: WarcDownload, warcPath: string): ExchangeRow {
  return {
    id: head.id,
    sentAt: head.sentAt,
    url: head.url,
    status: head.status,
    payloadSha256: Buffer.from(file.sha256, 'hex'),
    bytes: file.bytes,
    warcPath,
  };
}

/** The row of an object on disk, as it would have been committed. */
export function rowOfObject(bytes: Uint8Array, warcPath: string): ExchangeRow {
  const download = findWarcDownload(bytes);
  return download ? downloadRow(download, warcPath) : exchangeRow(readWarcObject(bytes), warcPath);
}
