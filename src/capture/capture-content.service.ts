import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../foundation/database/index.js';
import { tellsOf } from './evidence/telling.rows.js';
import type { HoldsRecordContent } from '../records/index.js';

/** What capture holds of records beside raw exchanges, which go under a rule of their own (promise 4). */
@Injectable()
export class CaptureContent implements HoldsRecordContent {
  readonly places = [
    'thread_watch.item_id',
    'capture_run.receipt',
    'exchange.url',
    'exchange.payload_sha256',
    'exchange.warc_path',
    'warc/',
  ];

  constructor(private readonly database: Database) {}

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(forgetInReceipts, [recordIds]);
    await tx.query(`DELETE FROM thread_watch WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM item_measurement WHERE record_id = ANY ($1)`, [recordIds]);
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM thread_watch WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM item_measurement WHERE record_id = ANY ($1)
       UNION SELECT r.id FROM unnest($1::bigint[]) AS r (id) JOIN exchange_told t ON ${tellsOf('t', 'r.id')}`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}

/** Receipts name files that failed and items that were not answered about: their addresses and ids. */
const forgetInReceipts = `
  WITH doomed AS (SELECT id, channel_id, platform_item_id FROM record WHERE id = ANY ($1)),
  named AS (
    SELECT c.id, c.receipt FROM capture_run c
     WHERE c.channel_id IN (SELECT channel_id FROM doomed)
       AND (jsonb_array_length(c.receipt -> 'missingIds') > 0 OR jsonb_array_length(c.receipt -> 'mediaFailed') > 0)),
  cleared AS (
    SELECT n.id,
           (SELECT coalesce(jsonb_agg(CASE WHEN d.id IS NULL THEN m.item ELSE '""' END ORDER BY m.place), '[]')
              FROM jsonb_array_elements(n.receipt -> 'missingIds') WITH ORDINALITY AS m (item, place)
              LEFT JOIN doomed d ON d.platform_item_id = m.item #>> '{}') AS missing,
           (SELECT coalesce(jsonb_agg(CASE WHEN d.id IS NULL THEN f.file ELSE f.file || '{"url": ""}' END ORDER BY f.place), '[]')
              FROM jsonb_array_elements(n.receipt -> 'mediaFailed') WITH ORDINALITY AS f (file, place)
              LEFT JOIN doomed d ON d.id = (f.file ->> 'recordId')::bigint) AS failed
      FROM named n)
  UPDATE capture_run r
     SET receipt = r.receipt || jsonb_build_object('missingIds', c.missing, 'mediaFailed', c.failed)
    FROM cleared c
   WHERE c.id = r.id AND (r.receipt -> 'missingIds', r.receipt -> 'mediaFailed') IS DISTINCT FROM (c.missing, c.failed)`;
