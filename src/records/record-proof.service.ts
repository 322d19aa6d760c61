import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { contentHash, type HashedContent } from './content-hash.js';
import type { NewVersion } from './new-record.js';
import type { Seal } from './seal.js';

/** A version's own bytes and what they are checked against. */
export interface OwnBytesProof {
  readonly recordId: string;
  readonly n: number;
  readonly exchangeId: string;
  readonly bytesOffset: number;
  readonly ownBytes: Buffer;
  readonly inherited: NewVersion['inherited'];
  readonly seal: Seal;
  /** Whether text, links and descriptions of files are still those that were read. */
  readonly isContentUnchanged: boolean;
}

interface ProofRow extends Omit<OwnBytesProof, 'seal' | 'isContentUnchanged'>, Seal, HashedContent {
  readonly contentHash: Buffer;
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

  /** Every exchange that versions were read from, whether or not it is still here. */
  streamExchangeIds(): AsyncIterable<{ readonly exchangeId: string }> {
    return this.database.streamRows(`SELECT DISTINCT exchange_id AS "exchangeId" FROM record_version`);
  }

  /** Versions whose own bytes were cut from these exchanges. */
  async *streamOwnBytesOf(exchangeIds: readonly string[]): AsyncIterable<OwnBytesProof> {
    yield* this.proofs('WHERE v.exchange_id = ANY ($1)', [exchangeIds]);
  }

  /** Of one version; null where there is none. */
  async findOwnBytes(recordId: string, n: number): Promise<OwnBytesProof | null> {
    for await (const proof of this.proofs('WHERE v.record_id = $1 AND v.n = $2', [recordId, n])) return proof;
    return null;
  }

  private async *proofs(where: string, parameters: readonly unknown[]): AsyncIterable<OwnBytesProof> {
    const rows = this.database.streamRows<ProofRow>(
      `SELECT v.record_id AS "recordId", v.n, v.exchange_id AS "exchangeId", v.bytes_offset AS "bytesOffset",
              v.own_bytes AS "ownBytes", v.inherited, v.sha256, v.salt, v.sealed_digest AS "sealedDigest", v.text, v.links,
              v.content_hash AS "contentHash", (
                SELECT coalesce(json_agg(json_build_object('platformMediaId', a.platform_media_id, 'altText', a.alt_text)
                                         ORDER BY a.position), '[]')
                  FROM record_attachment a WHERE a.record_id = v.record_id AND a.n = v.n) AS attachments
         FROM record_version v ${where} ORDER BY v.exchange_id`,
      parameters,
    );
    for await (const row of rows) yield toProof(row);
  }

  streamStoredFiles(): AsyncIterable<StoredFileRow> {
    return this.database.streamRows(`SELECT encode(sha256, 'hex') AS sha256, bytes::float8 AS bytes FROM stored_file`);
  }

  async hasStoredFile(sha256: string): Promise<boolean> {
    const rows = await this.database.read(`SELECT FROM stored_file WHERE sha256 = decode($1, 'hex')`, [sha256]);
    return rows.length > 0;
  }

  /** Channels where a kept count differs from a count of their records: by state, or by day. */
  listTallyFaults(): Promise<{ readonly channelId: number; readonly kept: number; readonly counted: number }[]> {
    return this.database.read(
      `${tallyFaults('kind, state', 'record_tally', 'SELECT channel_id, kind, state FROM record')}
       UNION ALL
       ${tallyFaults(
         'kind, published_on',
         'record_day_tally',
         `SELECT channel_id, kind, (published_at AT TIME ZONE 'Europe/Stockholm')::date AS published_on FROM record
           WHERE published_at IS NOT NULL`,
       )}`,
    );
  }
}

function tallyFaults(columns: string, tally: string, records: string): string {
  return `
    SELECT channel_id AS "channelId", coalesce(kept.records, 0)::int AS kept, coalesce(counted.records, 0)::int AS counted
      FROM (SELECT channel_id, ${columns}, records FROM ${tally} WHERE records <> 0) kept
      FULL JOIN (SELECT channel_id, ${columns}, count(*) AS records FROM (${records}) r GROUP BY channel_id, ${columns}) counted
      USING (channel_id, ${columns})
     WHERE kept.records IS DISTINCT FROM counted.records`;
}

function toProof({ sha256, salt, sealedDigest, text, links, attachments, ...row }: ProofRow): OwnBytesProof {
  const { recordId, n, exchangeId, bytesOffset, ownBytes, inherited } = row;
  return {
    recordId,
    n,
    exchangeId,
    bytesOffset,
    ownBytes,
    inherited,
    seal: { sha256, salt, sealedDigest },
    isContentUnchanged: contentHash({ text, links, attachments }).equals(row.contentHash),
  };
}
