import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { changesOfStanding } from './change-feed.rows.js';
import { takeRecordsToAsk } from './follow-changes.rows.js';
import { forgetFoundParents, noteMissingParents } from './missing-parents.rows.js';

const recordsAtATime = 5000;

/** Notices records that answer what was never captured: follows the feed of changes from where it last stood. */
@Injectable()
export class MissingParentsService {
  constructor(private readonly database: Database) {}

  /** Answers how many records were asked. Killed anywhere, it goes on from the last committed batch. */
  async notice(stop?: AbortSignal): Promise<number> {
    const channels = await this.database.read<{ id: number }>(`SELECT id FROM channel`);
    const standings = new Map(channels.map(({ id }) => [id, 'asked']));
    const following = { job: 'losses', ignoring: changesOfStanding, standings };
    for (let records = 0; ;) {
      stop?.throwIfAborted();
      const batch = await this.database.inTransaction(async (tx) => {
        const taken = await takeRecordsToAsk(following, recordsAtATime, tx);
        await noteMissingParents(taken.recordIds, tx);
        return taken;
      });
      records += batch.recordIds.length;
      if (!batch.isLast) continue;
      if (records > 0) await this.database.inTransaction(forgetFoundParents);
      return records;
    }
  }
}
