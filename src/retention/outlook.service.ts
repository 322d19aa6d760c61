import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import type { OutlookRow } from './outlook.js';

/** What the rules in force come to, as the last night left it. */
@Injectable()
export class OutlookService {
  constructor(private readonly database: Database) {}

  /** Of these records creators; null: everyone's. */
  readOutlook(recordsCreatorIds: readonly number[] | null): Promise<OutlookRow[]> {
    return this.database.read(
      `SELECT o.records_creator_id AS "recordsCreatorId", o.channel_id AS "channelId", o.class AS "recordClass",
              w.rule_id AS "ruleId", w.version AS "ruleVersion", o.outcome, o.expected_in AS "expectedIn",
              o.records::float8 AS records
         FROM retention_outlook o LEFT JOIN rule_wording w ON w.ref = o.rule_ref
        WHERE $1::int[] IS NULL OR o.records_creator_id = ANY ($1)`,
      [recordsCreatorIds],
    );
  }

  /** When the numbers last were made to agree with the records and the day; null before the first time. */
  async findReckonedAt(): Promise<Date | null> {
    const [row] = await this.database.read<{ at: Date }>(`SELECT at FROM retention_reckoned`);
    return row?.at ?? null;
  }
}
