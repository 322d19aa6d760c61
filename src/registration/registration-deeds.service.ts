import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { Database } from '../foundation/database/index.js';
import { getReached } from '../records/index.js';
import type { MadeDecision, NewDecision } from './registration-decision.js';
import { RegistrationHistory } from './registration-history.service.js';
import { RegistrationRefused } from './registration-refused.js';
import { RegistrationsService } from './registrations.service.js';

/** Decisions about one record at a time, each in a transaction of its own: outside the queue of what is to be triaged. */
@Injectable()
export class RegistrationDeeds {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsService,
    private readonly history: RegistrationHistory,
  ) {}

  /** Answers the decision's number. @throws RegistrationRefused, RecordOutOfReach */
  decide(decision: NewDecision, deciding: Deciding): Promise<string> {
    return this.database.inTransaction((tx) => this.registrations.decide(decision, deciding, tx));
  }

  /**
   * Takes back the decision that stands of a record; `read` is the one that was read, where that matters. Answers all the
   * records that it was about.
   * @throws RegistrationRefused, RecordOutOfReach
   */
  async undoLast(recordId: string, read: string | null, deciding: Deciding): Promise<readonly string[]> {
    return this.database.inTransaction(async (tx) => {
      await getReached([recordId], deciding.reach, tx);
      const last = lastStanding(await this.history.listOf(recordId));
      if (last === null) throw new RegistrationRefused('no-such-decision', recordId);
      if (read !== null && read !== last.id) throw new RegistrationRefused('decided-since', recordId);
      if (last.basis !== 'person') throw new RegistrationRefused('not-by-a-person', recordId);
      return this.registrations.undo(last.id, deciding, tx);
    });
  }
}

/** The decision that holds of a record; null where nothing has been decided, or all of it was undone. */
export function lastStanding(history: readonly MadeDecision[]): MadeDecision | null {
  return history.findLast(({ decision, isUndone }) => decision !== 'undone' && !isUndone) ?? null;
}
