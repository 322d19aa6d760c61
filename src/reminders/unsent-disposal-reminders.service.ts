import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Database, rowSet } from '../foundation/database/index.js';
import type { UnsentCause, UnsentListReminder } from './reminder.js';

/** Which disposal lists somebody was not told of, until they are or nothing is left to tell. */
@Injectable()
export class UnsentDisposalRemindersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In the order of the lists; null: every records creator's. */
  listUnsent(recordsCreatorIds: readonly number[] | null): Promise<UnsentListReminder[]> {
    return this.database.read(
      `SELECT u.list_id AS "listId", l.name, u.cause, u.tried_at AS "triedAt"
         FROM unsent_disposal_reminder u JOIN disposal_list l ON l.id = u.list_id
        WHERE $1::int[] IS NULL OR l.records_creator_id = ANY ($1) ORDER BY u.list_id`,
      [recordsCreatorIds],
    );
  }

  /** What the night came to: what is not among the causes has been told, or is not needed. */
  async note(causes: ReadonlyMap<number, UnsentCause>): Promise<void> {
    const triedAt = this.clock.now();
    const columns = {
      list_id: ['integer', ([listId]: readonly [number, UnsentCause]) => listId],
      cause: ['text', ([, cause]: readonly [number, UnsentCause]) => cause],
    } as const;
    const rows = rowSet('u', [...causes], columns, 2);
    await this.database.inTransaction(async (tx) => {
      await tx.query(`DELETE FROM unsent_disposal_reminder`);
      await tx.query(
        `INSERT INTO unsent_disposal_reminder (list_id, cause, tried_at) SELECT list_id, cause, $1 FROM ${rows.sql}`,
        [triedAt, ...rows.parameters],
      );
    });
  }
}
