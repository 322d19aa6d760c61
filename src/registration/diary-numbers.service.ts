import { Injectable } from '@nestjs/common';
import { isWithin, type Deciding } from '../foundation/access/index.js';
import { Audit, actorName, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { noteChanges } from '../records/index.js';
import { isRegistrationNumber } from './is-registration-number.js';
import { RegistrationRefused } from './registration-refused.js';

/** A registration that the diary has not answered yet. */
export interface AwaitedNumber {
  readonly entryId: string;
  readonly designation: string;
  readonly recordId: string;
  readonly recordsCreatorId: number;
  readonly registeredAt: Date;
}

/** A number that the diary has answered with, and when it was noted. */
export interface NotedNumber {
  readonly registrationNumber: string;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** The diary's numbers (diarienummer), dated beside the register's entries. */
@Injectable()
export class DiaryNumbers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Notes the number beside every entry of these records that does not have it; answers the entries. */
  async note(
    recordIds: readonly string[],
    registrationNumber: string,
    actor: Actor,
    tx: Transaction,
  ): Promise<readonly string[]> {
    const noted = await tx.query<{ entryId: string; recordId: string }>(
      `WITH noted AS (
         INSERT INTO register_diary_number (entry_id, registration_number, noted_by, noted_at)
         SELECT e.id, $2, $3, $4 FROM register_entry e
          WHERE e.record_id = ANY ($1)
            AND $2 IS DISTINCT FROM (SELECT d.registration_number FROM register_diary_number d
                                      WHERE d.entry_id = e.id ORDER BY d.id DESC LIMIT 1)
         RETURNING entry_id)
       SELECT n.entry_id AS "entryId", e.record_id AS "recordId" FROM noted n JOIN register_entry e ON e.id = n.entry_id`,
      [recordIds, registrationNumber, actorName(actor), this.clock.now()],
    );
    for (const { entryId } of noted) {
      const subject = { kind: 'register-entry', id: entryId };
      await this.audit.note({ actor, deed: 'diary-number-noted', subject, details: { registrationNumber } }, tx);
    }
    await noteChanges(
      noted.map(({ recordId }) => ({ recordId, change: 'registration' as const })),
      tx,
    );
    return noted.map(({ entryId }) => entryId);
  }

  /** By hand, beside one entry. @throws RegistrationRefused */
  async noteBeside(entryId: string, registrationNumber: string, { actor, reach }: Deciding): Promise<void> {
    const number = registrationNumber.trim();
    if (!isRegistrationNumber(number)) throw new RegistrationRefused('no-number', entryId);
    await this.database.inTransaction(async (tx) => {
      const [entry] = await tx.query<{ recordId: string; recordsCreatorId: number }>(
        `SELECT record_id AS "recordId", records_creator_id AS "recordsCreatorId" FROM register_entry
          WHERE id = $1 FOR UPDATE`,
        [entryId],
      );
      if (!entry || !isWithin(reach, entry.recordsCreatorId)) throw new RegistrationRefused('no-such-entry', entryId);
      await this.note([entry.recordId], number, actor, tx);
    });
  }

  /** Every number that an entry has had, the first first. */
  listOf(entryId: string): Promise<NotedNumber[]> {
    return this.database.read(
      `SELECT registration_number AS "registrationNumber", noted_by AS "notedBy", noted_at AS "notedAt"
         FROM register_diary_number WHERE entry_id = $1 ORDER BY id`,
      [entryId],
    );
  }

  /** Where the diary is the register: what it has not answered that was registered before the instant; the oldest first. */
  listAwaited(recordsCreatorIds: readonly number[] | null, before: Date, limit: number): Promise<AwaitedNumber[]> {
    return this.database.read(
      `SELECT e.id AS "entryId", e.designation, e.record_id AS "recordId", e.records_creator_id AS "recordsCreatorId",
              e.registered_at AS "registeredAt"
         FROM register_entry e JOIN register_setting s ON s.records_creator_id = e.records_creator_id AND s.register = 'diary'
         JOIN register_entry_version v ON v.entry_id = e.id AND v.n = e.latest AND NOT v.is_struck
        WHERE ($1::int[] IS NULL OR e.records_creator_id = ANY ($1)) AND e.registered_at < $2
          AND NOT EXISTS (SELECT FROM register_diary_number d WHERE d.entry_id = e.id)
        ORDER BY e.id LIMIT $3`,
      [recordsCreatorIds, before, limit],
    );
  }
}
