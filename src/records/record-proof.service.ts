import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import type { Seal } from './seal.js';

/** A version's own bytes and what they are checked against. */
export interface OwnBytesProof {
  readonly recordId: string;
  readonly n: number;
  readonly exchangeId: string;
  readonly bytesOffset: number;
  readonly ownBytes: Buffer;
  readonly seal: Seal;
}

export interface StoredFileRow {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What a fixity check reads: own bytes with their seals, stored files, counts. Constant memory. */
@Injectable()
export class RecordProofService {
  constructor(private readonly database: Database) {}

  /** Every version, those of one exchange after each other. */
  async *streamOwnBytes(): AsyncIterable<OwnBytesProof> {
    yield* this.proofs('', []);
  }

  /** Versions whose own bytes were cut from these exchanges. */
  async *streamOwnBytesOf(exchangeIds: readonly string[]): AsyncIterable<OwnBytesProof> {
    yield* this.proofs('WHERE exchange_id = ANY ($1)', [exchangeIds]);
  }

  /** Of one version; null where there is none. */
  async findOwnBytes(recordId: string, n: number): Promise<OwnBytesProof | null> {
    for await (const proof of this.proofs('WHERE record_id = $1 AND n = $2', [recordId, n])) return proof;
    return null;
  }

  private async *proofs(where: string, parameters: readonly unknown[]): AsyncIterable<OwnBytesProof> {
    const rows = this.database.streamRows<Omit<OwnBytesProof, 'seal'> & Seal>(
      `SELECT record_id AS "recordId", n, exchange_id AS "exchangeId", bytes_offset AS "bytesOffset",
              own_bytes AS "ownBytes", sha256, salt, sealed_digest AS "sealedDigest"
         FROM record_version ${where} ORDER BY exchange_id`,
      parameters,
    );
    for await (const { sha256, salt, sealedDigest, ...proof } of rows)
      yield { ...proof, seal: { sha256, salt, sealedDigest } };
  }

  streamStoredFiles(): AsyncIterable<StoredFileRow> {
    return this.database.streamRows(`SELECT encode(sha256, 'hex') AS sha256, bytes::float8 AS bytes FROM stored_file`);
  }

  async hasStoredFile(sha256: string): Promise<boolean> {
    const rows = await this.database.read(`SELECT FROM stored_file WHERE sha256 = decode($1, 'hex')`, [sha256]);
    return rows.length > 0;
  }

  /** Channels whose kept count differs from a count of their records. */
  listTallyFaults(): Promise<{ readonly channelId: number; readonly kept: number; readonly counted: number }[]> {
    return this.database.read(
      `SELECT channel_id AS "channelId", coalesce(kept.records, 0)::int AS kept, coalesce(counted.records, 0)::int AS counted
         FROM (SELECT channel_id, kind, state, records FROM record_tally WHERE records <> 0) kept
         FULL JOIN (SELECT channel_id, kind, state, count(*) AS records FROM record GROUP BY 1, 2, 3) counted
         USING (channel_id, kind, state)
        WHERE kept.records IS DISTINCT FROM counted.records`,
    );
  }
}
