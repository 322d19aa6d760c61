import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../foundation/database/index.js';
import type { HoldsRecordContent } from '../records/index.js';

/** What triage holds of records: where words of theirs stand and why they matter, and who looked at samples. */
@Injectable()
export class TriageContent implements HoldsRecordContent {
  readonly places = [
    'triage_item.because',
    'triage_item.suggestions',
    'triage_item.alike',
    'triage_sample.sampled_by',
    'triage_sample.outcome',
    'triage_alert.because',
  ];

  constructor(private readonly database: Database) {}

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM triage_item WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM triage_sample WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM triage_alert WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM triage_sorted WHERE record_id = ANY ($1)`, [recordIds]);
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM triage_item WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM triage_sample WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM triage_alert WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM triage_sorted WHERE record_id = ANY ($1)`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}
