import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '../../foundation/database/index.js';
import { csvLine } from '../../foundation/text/index.js';
import { annexTexts } from './annex-texts.sv.js';

interface AnnexRow {
  readonly subject: string;
  readonly isExchange: boolean;
  readonly channelId: number;
  readonly origin: 'received' | 'drawn-up' | null;
  readonly class: string | null;
  readonly countedOn: string | null;
  readonly capturedOn: string;
  readonly versions: number | null;
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  readonly destroyedOn: string;
}

/** The whole list of what a list destroyed: numbers, classes and days, nothing of what it was. Always the same bytes. */
@Injectable()
export class AnnexService {
  constructor(private readonly database: Database) {}

  /** CSV in UTF-8, a piece for each line, in constant memory. */
  async *stream(listId: number): AsyncGenerator<string> {
    yield csvLine(annexTexts.columns);
    for await (const row of this.database.streamRows<AnnexRow>(annexRows, [listId])) yield lineOf(row);
  }

  /** SHA-256 in hex, and the number of lines without the heading. */
  async digest(listId: number): Promise<{ readonly lines: number; readonly sha256: string }> {
    const hash = createHash('sha256');
    let lines = -1;
    for await (const line of this.stream(listId)) {
      hash.update(line);
      lines++;
    }
    return { lines, sha256: hash.digest('hex') };
  }
}

function lineOf(row: AnnexRow): string {
  return csvLine([
    row.isExchange ? annexTexts.exchange : annexTexts.record,
    row.subject,
    String(row.channelId),
    row.origin === null ? '' : annexTexts.origins[row.origin],
    row.class ?? '',
    row.countedOn ?? '',
    row.capturedOn,
    row.versions === null ? '' : String(row.versions),
    row.ruleId === null ? '' : `${row.ruleId} ${row.ruleVersion}`,
    row.destroyedOn,
  ]);
}

const annexRows = `
  SELECT d.id::text AS subject, false AS "isExchange", d.channel_id AS "channelId", d.origin, d.class,
         d.counted_on AS "countedOn", d.captured_on AS "capturedOn", d.versions, w.rule_id AS "ruleId",
         w.version AS "ruleVersion", d.destroyed_on AS "destroyedOn", d.id AS number
    FROM destroyed_record d LEFT JOIN rule_wording w ON w.ref = d.rule_ref WHERE d.list_id = $1
   UNION ALL
  SELECT e.id::text, true, e.channel_id, NULL, NULL, e.sent_on, e.sent_on, NULL, w.rule_id, w.version, e.destroyed_on, NULL
    FROM destroyed_exchange e LEFT JOIN rule_wording w ON w.ref = e.rule_ref WHERE e.list_id = $1
   ORDER BY "isExchange", number, subject`;
