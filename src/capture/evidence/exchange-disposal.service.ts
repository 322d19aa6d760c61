import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../foundation/database/index.js';
import { tellsOf } from './telling.rows.js';
import { WarcFolder } from './warc-folder.js';

/** A raw exchange as disposal has to know it. */
export interface StandingExchange {
  readonly id: string;
  readonly channelId: number;
  /** Calendar day in Europe/Stockholm: it was received then. */
  readonly sentOn: string;
  /** Numbers of the records that it tells of; null where nobody knows, and it may hold anything of its channel. */
  readonly recordIds: readonly string[] | null;
}

export interface DestroyedExchange {
  readonly id: string;
  readonly warcPath: string;
  readonly bytes: number;
}

const sentOn = `(e.sent_at AT TIME ZONE 'Europe/Stockholm')::date AS "sentOn"`;
const columns = `e.id, e.channel_id AS "channelId", ${sentOn},
  CASE WHEN e.tells = 'known' THEN coalesce((
    SELECT array_agg(DISTINCT told.id) FROM exchange_told t CROSS JOIN unnest(t.record_ids) AS told (id)
     WHERE t.exchange_id = e.id), '{}')::text[] END AS "recordIds"`;

/** Raw exchanges are a class of records of their own, with rules of their own (promise 4). */
@Injectable()
export class ExchangeDisposalService {
  constructor(private readonly warcs: WarcFolder) {}

  /** Exchanges that hold something of these records, or may, locked; oldest first. */
  listTelling(
    recordIds: readonly string[],
    channelIds: readonly number[],
    tx: Transaction,
  ): Promise<StandingExchange[]> {
    return tx.query(
      `WITH holding AS MATERIALIZED (
         SELECT t.exchange_id AS id FROM unnest($1::bigint[]) AS r (id) JOIN exchange_told t ON ${tellsOf('t', 'r.id')}
         UNION
         SELECT id FROM exchange WHERE tells <> 'known' AND channel_id = ANY ($2))
       SELECT ${columns} FROM holding h JOIN exchange e ON e.id = h.id ORDER BY e.sent_at, e.id FOR UPDATE OF e`,
      [recordIds, channelIds],
    );
  }

  /** Those among these that are still here, locked. */
  listStanding(exchangeIds: readonly string[], tx: Transaction): Promise<StandingExchange[]> {
    return tx.query(`SELECT ${columns} FROM exchange e WHERE e.id = ANY ($1) ORDER BY e.id FOR UPDATE OF e`, [
      exchangeIds,
    ]);
  }

  /** Exchanges that brought one of these files, whatever record they were fetched for; SHA-256 in hex. */
  listBringing(sha256s: readonly string[], tx: Transaction): Promise<StandingExchange[]> {
    return tx.query(
      `SELECT ${columns} FROM exchange e
        WHERE e.payload_sha256 = ANY (ARRAY(SELECT decode(i, 'hex') FROM unnest($1::text[]) AS i))
        ORDER BY e.sent_at, e.id FOR UPDATE OF e`,
      [sha256s],
    );
  }

  /** Those after which their channel has been read again without failure: what they held has come once more. */
  async listReadSince(exchanges: readonly StandingExchange[], tx: Transaction): Promise<ReadonlySet<string>> {
    const unsure = exchanges.filter(({ recordIds }) => recordIds === null).map(({ id }) => id);
    if (unsure.length === 0) return new Set();
    const rows = await tx.query<{ id: string }>(
      `SELECT e.id FROM exchange e WHERE e.id = ANY ($1) AND EXISTS (
         SELECT FROM capture_run r WHERE r.channel_id = e.channel_id AND r.state = 'done' AND r.status <> 'red'
            AND r.started_at > e.sent_at)`,
      [unsure],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Of how many channels, on how many days, exchanges stand: each pair is asked once under which rule it lives. */
  listDays(channelIds: readonly number[], tx: Transaction): Promise<{ channelId: number; sentOn: string }[]> {
    return tx.query(
      `SELECT DISTINCT e.channel_id AS "channelId", ${sentOn} FROM exchange e
         JOIN capture_run r ON r.id = e.run_id AND r.state = 'done'
        WHERE e.channel_id = ANY ($1) ORDER BY 1, 2`,
      [channelIds],
    );
  }

  /** Their rows; the objects are to be removed once the transaction has committed. */
  async destroy(exchangeIds: readonly string[], tx: Transaction): Promise<DestroyedExchange[]> {
    if (exchangeIds.length === 0) return [];
    await tx.query(`DELETE FROM exchange_told WHERE exchange_id = ANY ($1)`, [exchangeIds]);
    return tx.query(
      `DELETE FROM exchange WHERE id = ANY ($1) RETURNING id, warc_path AS "warcPath", bytes::float8 AS bytes`,
      [exchangeIds],
    );
  }

  /** Does nothing where it is gone already. Errors of the disk pass as they are. */
  removeObject(warcPath: string): Promise<void> {
    return this.warcs.remove(warcPath);
  }
}
