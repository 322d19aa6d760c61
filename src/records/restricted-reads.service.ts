import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../foundation/audit/index.js';
import { Database } from '../foundation/database/index.js';
import type { RecordView } from './record-view.js';

/** Notes who has read what is restricted: sight of it is for those alone whose work it is, and is followed up (GDPR). */
@Injectable()
export class RestrictedReads {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Of what is given out in full; what is not restricted leaves no trace. */
  async note(records: readonly Pick<RecordView, 'id' | 'access'>[], actor: Actor): Promise<void> {
    const restricted = records.filter(({ access }) => access === 'restricted');
    if (restricted.length === 0) return;
    await this.database.inTransaction(async (tx) => {
      for (const { id } of restricted) {
        const subject = { kind: 'record', id };
        await this.audit.note({ actor, deed: 'restricted-record-read', subject, details: {} }, tx);
      }
    });
  }
}
