import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../foundation/database/index.js';
import type { HoldsRecordContent } from '../records/index.js';

/** What was decided of records goes with them; the register's own words stay, as a record of its own (OSL 5:2). */
@Injectable()
export class RegistrationContent implements HoldsRecordContent {
  readonly places = [
    'registration_decision.decision',
    'registration_decision.basis',
    'registration_decision.reason',
    'registration_decision.decided_by',
    'secrecy_marking.provision',
    'secrecy_marking.authority',
    'secrecy_marking.marked_by',
  ];

  constructor(private readonly database: Database) {}

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM secrecy_marking WHERE record_id = ANY ($1)`, [recordIds]);
    const left = await tx.query<{ id: string }>(
      `WITH gone AS (DELETE FROM registration_decision_record WHERE record_id = ANY ($1) RETURNING record_id, decision_id)
       SELECT DISTINCT g.decision_id AS id FROM gone g
        WHERE NOT EXISTS (SELECT FROM registration_decision_record o
                           WHERE o.decision_id = g.decision_id AND o.record_id <> ALL ($1))`,
      [recordIds],
    );
    // A decision that concerns nothing any more; the one that undoes it concerned no more.
    await tx.query(`DELETE FROM registration_decision WHERE id = ANY ($1) AND basis <> 'back-fill'`, [
      left.map(({ id }) => id),
    ]);
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM registration_decision_record WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM secrecy_marking WHERE record_id = ANY ($1)`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}
