import { Injectable } from '@nestjs/common';
import { isDay } from '../channels/index.js';
import type { Deciding } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached } from '../records/index.js';
import { RegistrationRefused } from './registration-refused.js';
import type { SecrecyMarking } from './secrecy-marking.js';

/** Secrecy markings (OSL 5:5). One warns; whether something is secret is decided anew at each request. */
@Injectable()
export class SecrecyMarkings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** A later marking stands instead of an earlier one. @throws RegistrationRefused, RecordOutOfReach */
  async mark(recordId: string, marking: SecrecyMarking, { actor, reach }: Deciding, tx?: Transaction): Promise<void> {
    const { provision, markedOn, authority } = getSound(marking, this.clock.today().toString());
    await this.within(tx, async (own) => {
      await getReached([recordId], reach, own);
      await own.query(
        `INSERT INTO secrecy_marking (record_id, provision, marked_on, authority, marked_by, marked_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (record_id) DO UPDATE SET provision = excluded.provision, marked_on = excluded.marked_on,
           authority = excluded.authority, marked_by = excluded.marked_by, marked_at = excluded.marked_at`,
        [recordId, provision, markedOn, authority, actorName(actor), this.clock.now()],
      );
      const subject = { kind: 'record', id: recordId };
      await this.audit.note(
        { actor, deed: 'secrecy-marked', subject, details: { provision, markedOn, authority } },
        own,
      );
    });
  }

  /** @throws RegistrationRefused where there is none, RecordOutOfReach */
  async lift(recordId: string, { actor, reach }: Deciding): Promise<void> {
    await this.database.inTransaction(async (tx) => {
      await getReached([recordId], reach, tx);
      const [lifted] = await tx.query<{ provision: string }>(
        `DELETE FROM secrecy_marking WHERE record_id = $1 RETURNING provision`,
        [recordId],
      );
      if (!lifted) throw new RegistrationRefused('not-marked', recordId);
      const subject = { kind: 'record', id: recordId };
      await this.audit.note({ actor, deed: 'secrecy-marking-lifted', subject, details: { ...lifted } }, tx);
    });
  }

  private within(tx: Transaction | undefined, deed: (tx: Transaction) => Promise<void>): Promise<void> {
    return tx ? deed(tx) : this.database.inTransaction(deed);
  }
}

function getSound(marking: SecrecyMarking, today: string): SecrecyMarking {
  const [provision, authority] = [marking.provision.trim(), marking.authority.trim()];
  if (provision === '') throw new RegistrationRefused('no-provision', '');
  if (authority === '') throw new RegistrationRefused('no-authority', '');
  if (!isDay(marking.markedOn)) throw new RegistrationRefused('no-day', marking.markedOn);
  if (marking.markedOn > today) throw new RegistrationRefused('day-ahead', marking.markedOn);
  return { provision, authority, markedOn: marking.markedOn };
}
