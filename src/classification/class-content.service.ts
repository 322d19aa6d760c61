import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../foundation/database/index.js';
import type { HoldsRecordContent } from '../records/index.js';

/** What classification holds of records: reasons and names of those who decided, and what posts are compared by. */
@Injectable()
export class ClassContent implements HoldsRecordContent {
  readonly places = [
    'record_class.class',
    'record_class.basis',
    'record_class.decided_by',
    'record_class.reason',
    'record_class_before.class',
    'record_class_before.basis',
    'record_class_before.decided_by',
    'record_class_before.reason',
    'post_wording.digest',
    'post_wording.permalink',
    'post_wording.links',
  ];

  constructor(private readonly database: Database) {}

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM post_wording WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM record_class_before WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM record_class WHERE record_id = ANY ($1)`, [recordIds]);
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM record_class WHERE record_id = ANY ($1)
       UNION SELECT record_id AS id FROM record_class_before WHERE record_id = ANY ($1)
       UNION SELECT record_id AS id FROM post_wording WHERE record_id = ANY ($1)`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}
