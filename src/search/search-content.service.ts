import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../foundation/database/index.js';
import type { HoldsRecordContent } from '../records/index.js';

/** What the search index holds of records: their words. */
@Injectable()
export class SearchContent implements HoldsRecordContent {
  readonly places = ['search_entry.words', 'search_entry.origin', 'search_entry.state'];

  constructor(private readonly database: Database) {}

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM search_entry WHERE record_id = ANY ($1)`, [recordIds]);
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM search_entry WHERE record_id = ANY ($1)`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}
