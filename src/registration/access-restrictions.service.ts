import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { Audit } from '../foundation/audit/index.js';
import { Database } from '../foundation/database/index.js';
import { getReached, readRegistrations, writeRegistrations, type Access } from '../records/index.js';
import { RegistrationRefused } from './registration-refused.js';

/** Shuts records to all but those whose work they are, and opens them again (promise 13). */
@Injectable()
export class AccessRestrictions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** @throws RegistrationRefused `no-reason`, RecordOutOfReach */
  async setAccess(recordId: string, access: Access, reason: string, { actor, reach }: Deciding): Promise<void> {
    if (reason.trim() === '') throw new RegistrationRefused('no-reason', recordId);
    await this.database.inTransaction(async (tx) => {
      await getReached([recordId], reach, tx);
      const [before] = await readRegistrations([recordId], tx);
      if ((before?.access ?? 'internal') === access) return;
      await writeRegistrations([{ recordId, registration: before?.registration ?? 'undecided', access }], tx);
      const subject = { kind: 'record', id: recordId };
      const deed = access === 'restricted' ? 'record-restricted' : 'record-opened';
      await this.audit.note({ actor, deed, subject, details: { reason: reason.trim() } }, tx);
    });
  }
}
