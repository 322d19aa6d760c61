import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../foundation/audit/index.js';
import { Database } from '../foundation/database/index.js';
import type { RecordView } from './record-view.js';

/** Where a record was read: its own page, a list or thread that shows its text, one of its files, an export, a service note. */
export type ReadIn = 'record' | 'list' | 'thread' | 'file' | 'export' | 'note';

/** Notes who has read what is restricted: sight of it is for those alone whose work it is, and is followed up (GDPR). */
@Injectable()
export class RestrictedReads {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Of what is given out; what is not restricted leaves no trace. */
  note(records: readonly Pick<RecordView, 'id' | 'access'>[], actor: Actor, readIn: ReadIn = 'record'): Promise<void> {
    const restricted = records.filter(({ access }) => access === 'restricted');
    return this.write(restricted, actor, readIn);
  }

  /** As `note`, where it is not known which of them are restricted. */
  async noteAmong(recordIds: readonly string[], actor: Actor, readIn: ReadIn): Promise<void> {
    if (recordIds.length === 0) return;
    const restricted = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM record_registration WHERE record_id = ANY ($1::bigint[]) AND access = 'restricted'
        ORDER BY record_id`,
      [recordIds],
    );
    await this.write(restricted, actor, readIn);
  }

  private async write(restricted: readonly { readonly id: string }[], actor: Actor, readIn: ReadIn): Promise<void> {
    if (restricted.length === 0) return;
    await this.database.inTransaction(async (tx) => {
      for (const { id } of restricted) {
        const subject = { kind: 'record', id };
        await this.audit.note({ actor, deed: 'restricted-record-read', subject, details: { in: readIn } }, tx);
      }
    });
  }
}
