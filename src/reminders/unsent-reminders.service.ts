import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Database, rowSet } from '../foundation/database/index.js';
import type { UnsentCause, UnsentReminder } from './reminder.js';

/** Which reminders did not leave, until they do: somebody has to know that nobody was told. */
@Injectable()
export class UnsentRemindersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In the order of the channels. */
  listUnsent(channelIds: readonly number[]): Promise<UnsentReminder[]> {
    return this.database.read(
      `SELECT channel_id AS "channelId", cause, tried_at AS "triedAt" FROM unsent_reminder
        WHERE channel_id = ANY ($1) ORDER BY channel_id`,
      [channelIds],
    );
  }

  /** What the night came to, of these channels or of all: what is not among the causes has been sent, or is not needed. */
  async note(channelIds: readonly number[] | null, causes: ReadonlyMap<number, UnsentCause>): Promise<void> {
    const triedAt = this.clock.now();
    const columns = {
      channel_id: ['integer', ([channelId]: readonly [number, UnsentCause]) => channelId],
      cause: ['text', ([, cause]: readonly [number, UnsentCause]) => cause],
    } as const;
    const rows = rowSet('u', [...causes], columns, 2);
    await this.database.inTransaction(async (tx) => {
      await tx.query(`DELETE FROM unsent_reminder WHERE $1::int[] IS NULL OR channel_id = ANY ($1)`, [channelIds]);
      await tx.query(
        `INSERT INTO unsent_reminder (channel_id, cause, tried_at) SELECT channel_id, cause, $1 FROM ${rows.sql}`,
        [triedAt, ...rows.parameters],
      );
    });
  }
}
