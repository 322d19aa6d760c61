import { Injectable } from '@nestjs/common';
import { idsWithin } from '../foundation/access/index.js';
import { Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import { renderPdf } from '../foundation/pdf/index.js';
import { registerCsv } from './register-csv.js';
import { registerDocument } from './register-document.js';
import type { RegisterEntry } from './register-entry.js';
import { RegisterService, type RegisterQuestion } from './register.service.js';

/** A document is put together in memory. */
export const mostInDocument = 5000;

/** Takes the running register along. Every export is audited. */
@Injectable()
export class RunningRegisterExport {
  constructor(
    private readonly register: RegisterService,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** However much there is, in constant memory. */
  async csv(question: RegisterQuestion, actor: Actor): Promise<AsyncIterable<string>> {
    await this.noteExport('csv', question, actor);
    return registerCsv(this.register.stream(question), question.view);
  }

  /** To read on paper and to archive: what may be shown to everybody. Null where it is more than a document holds. */
  async pdf(asked: Omit<RegisterQuestion, 'view'>, actor: Actor): Promise<Buffer | null> {
    const question = { ...asked, view: 'public' } as const;
    const entries: RegisterEntry[] = [];
    for await (const entry of this.register.stream(question)) {
      if (entries.length === mostInDocument) return null;
      entries.push(entry);
    }
    await this.noteExport('pdf', question, actor);
    return renderPdf(registerDocument(entries, question, this.clock.now()));
  }

  /** Which words were sought is nobody's concern. */
  private async noteExport(format: 'csv' | 'pdf', { view, reach }: RegisterQuestion, actor: Actor): Promise<void> {
    const subject = { kind: 'register', id: 'records' };
    const details = { format, view, recordsCreators: idsWithin(reach) };
    await this.database.inTransaction((tx) =>
      this.audit.note({ actor, deed: 'register-exported', subject, details }, tx),
    );
  }
}
