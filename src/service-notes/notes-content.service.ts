import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import type { HoldsRecordContent } from '../records/index.js';
import { keeperOf } from './keeper-of.js';

/**
 * Drafts go with the last record that they are about. What is signed is a record of its own, with its own rules; nothing but
 * an emergency removal reaches it.
 */
@Injectable()
export class NotesContent implements HoldsRecordContent {
  readonly places = ['service_note.draft'];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(
      `UPDATE service_note n SET state = 'discarded', draft = NULL, revision = revision + 1, changed_at = $2
        WHERE n.state = 'draft' AND n.id IN (SELECT note_id FROM service_note_record WHERE record_id = ANY ($1))`,
      [recordIds, this.clock.now()],
    );
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT DISTINCT r.record_id AS id FROM service_note_record r JOIN service_note n ON n.id = r.note_id
        WHERE r.record_id = ANY ($1) AND n.state = 'draft'`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * What is criminal to possess is removed from signed notes too: their content and attachments, and the same files from
   * every other note. The numbers and who signed stay. Answers the designations. Call before the records go.
   */
  async removeInEmergency(recordIds: readonly string[], listId: number, tx: Transaction): Promise<readonly string[]> {
    const notes = await tx.query<{ id: string; designation: string }>(
      `UPDATE service_note n SET content = NULL, content_sha256 = NULL, title = NULL, removed_by_list = $2
        WHERE n.state = 'signed' AND n.removed_by_list IS NULL
          AND n.id IN (SELECT note_id FROM service_note_record WHERE record_id = ANY ($1))
        RETURNING n.id, n.designation`,
      [recordIds, listId],
    );
    const files = await tx.query<{ sha256: Buffer }>(
      `SELECT DISTINCT sha256 FROM record_attachment WHERE record_id = ANY ($1) AND sha256 IS NOT NULL`,
      [recordIds],
    );
    const [ids, sha256s] = [notes.map(({ id }) => id), files.map(({ sha256 }) => sha256)];
    await tx.query(`DELETE FROM service_note_attachment WHERE note_id = ANY ($1) OR sha256 = ANY ($2)`, [ids, sha256s]);
    await tx.query(`DELETE FROM stored_file_keeper WHERE keeper = ANY ($1) OR sha256 = ANY ($2)`, [
      ids.map(keeperOf),
      sha256s,
    ]);
    return notes.map(({ designation }) => designation);
  }
}
