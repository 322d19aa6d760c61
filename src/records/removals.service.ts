import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import { noteChanges } from './change-feed.rows.js';
import { RemovalRefused, type NewRemoval } from './channel-removal.js';
import { listRemovalFaults } from './list-removal-faults.js';
import { getReached } from './reached-records.rows.js';
import { deleteRemoval, findRemoval, writeRemoval } from './removals.rows.js';

/** What we have removed from our channels (4–5 §§ BBS-lagen). The evidence is there: nothing is noted but of a record. */
@Injectable()
export class RemovalsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Where one is noted already, this corrects it. @throws RemovalRefused, RecordOutOfReach */
  async note(removal: NewRemoval, { actor, reach }: Deciding): Promise<void> {
    const [fault] = listRemovalFaults(removal, this.clock.today().toString());
    if (fault) throw new RemovalRefused(fault, removal.removedOn);
    const { recordId, ground, removedOn } = removal;
    const [reason, removedBy] = [removal.reason.trim(), removal.removedBy.trim()];
    await this.database.inTransaction(async (tx) => {
      await getReached([recordId], reach, tx);
      const corrected = await findRemoval(recordId, tx);
      const noted = { ground, reason, removedOn, removedBy };
      await writeRemoval(recordId, noted, actorName(actor), this.clock.now(), tx);
      await noteChanges([{ recordId, change: 'removal' }], tx);
      const subject = { kind: 'record', id: recordId };
      await this.audit.note(
        { actor, deed: 'record-removed-from-channel', subject, details: { ...noted, corrected } },
        tx,
      );
    });
  }

  /** As if it had never been noted; what it said stays in the log. @throws RemovalRefused, RecordOutOfReach */
  withdraw(recordId: string, { actor, reach }: Deciding): Promise<void> {
    return this.database.inTransaction(async (tx) => {
      await getReached([recordId], reach, tx);
      const withdrawn = await findRemoval(recordId, tx);
      if (withdrawn === null) throw new RemovalRefused('not-noted', recordId);
      await deleteRemoval(recordId, tx);
      await noteChanges([{ recordId, change: 'removal' }], tx);
      const subject = { kind: 'record', id: recordId };
      await this.audit.note({ actor, deed: 'removal-note-withdrawn', subject, details: { withdrawn } }, tx);
    });
  }
}
