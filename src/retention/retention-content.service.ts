import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../foundation/database/index.js';
import type { HoldsRecordContent } from '../records/index.js';

/** What retention holds of records: what was declared of them and why, and what the rules come to. */
@Injectable()
export class RetentionContent implements HoldsRecordContent {
  readonly places = [
    'trigger_declaration.trigger',
    'trigger_declaration.reason',
    'trigger_declaration.case_reference',
    'trigger_declaration.declared_by',
    'trigger_declaration.withdrawn_by',
    'record_trigger.trigger',
    'record_assessment.class',
    'record_assessment.outcome',
    'record_assessment.reason',
  ];

  constructor(private readonly database: Database) {}

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM record_assessment WHERE record_id = ANY ($1)`, [recordIds]);
    const declared = await tx.query<{ id: string }>(
      `WITH gone AS (DELETE FROM record_trigger WHERE record_id = ANY ($1) RETURNING declaration_id)
       SELECT DISTINCT declaration_id AS id FROM gone`,
      [recordIds],
    );
    // A declaration goes with the last record that it was about: its reason may tell of them.
    await tx.query(
      `DELETE FROM trigger_declaration d
        WHERE d.id = ANY ($1) AND NOT EXISTS (SELECT FROM record_trigger t WHERE t.declaration_id = d.id)`,
      [declared.map(({ id }) => id)],
    );
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM record_assessment WHERE record_id = ANY ($1)
       UNION SELECT record_id AS id FROM record_trigger WHERE record_id = ANY ($1)`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}
