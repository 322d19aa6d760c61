import { Injectable } from '@nestjs/common';
import { idsWithin, reachOf, type Acting } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { disposers } from './disposal-keepers.js';
import { DisposalRefused } from './disposal-refused.js';
import { getPerson } from './get-person.js';
import { getListLocked, lineCounts, readSetDigest, type ListHead } from './lists.rows.js';
import type { LineCounts } from './disposal-list.js';

export interface Approval {
  /** The list's name as the approver typed it. */
  readonly name: string;
  /** SHA-256, hex, of the set that the approver has seen. */
  readonly setSha256: string;
}

/** An archivist who did not propose a list approves that exact set; until it is executed it can be cancelled. */
@Injectable()
export class ApproveDisposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly audit: Audit,
  ) {}

  /** Answers the first day on which it may be executed. @throws DisposalRefused */
  async approve(listId: number, { name, setSha256 }: Approval, acting: Acting): Promise<string> {
    const person = getPerson(acting.actor);
    return this.database.inTransaction(async (tx) => {
      const list = await getListLocked(listId, reachOfDisposers(acting), tx);
      await this.check(list, person, tx);
      if (name.trim() !== list.name) throw new DisposalRefused('wrong-name', list.name);
      if (setSha256 !== (await readSetDigest(listId, tx))) throw new DisposalRefused('set-changed', list.name);
      const executableFrom = this.clock
        .today()
        .add({ days: this.coolingOffDays(list) })
        .toString();
      await tx.query(
        `UPDATE disposal_list SET state = 'approved', approved_by = $2, approved_by_person = $3, approved_at = $4,
                set_sha256 = decode($5, 'hex'), executable_from = $6 WHERE id = $1`,
        [listId, actorName(acting.actor), person, this.clock.now(), setSha256, executableFrom],
      );
      const subject = { kind: 'disposal-list', id: String(listId) };
      const details = { name: list.name, setSha256, executableFrom };
      await this.audit.note({ actor: acting.actor, deed: 'disposal-approved', subject, details }, tx);
      return executableFrom;
    });
  }

  /** Before it has begun to be executed: its lines are free to be proposed again. @throws DisposalRefused */
  async cancel(listId: number, reason: string, acting: Acting): Promise<void> {
    if (reason.trim() === '') throw new DisposalRefused('no-reason');
    getPerson(acting.actor);
    return this.database.inTransaction(async (tx) => {
      const list = await getListLocked(listId, reachOfDisposers(acting), tx);
      if (list.state !== 'proposed' && list.state !== 'approved') throw new DisposalRefused('wrong-state', list.name);
      await tx.query(
        `UPDATE disposal_list SET state = 'cancelled', cancelled_by = $2, cancelled_at = $3, cancelling_reason = $4
          WHERE id = $1`,
        [listId, actorName(acting.actor), this.clock.now(), reason.trim()],
      );
      await tx.query(`UPDATE disposal_line SET is_open = false WHERE list_id = $1 AND is_open`, [listId]);
      const subject = { kind: 'disposal-list', id: String(listId) };
      await this.audit.note({ actor: acting.actor, deed: 'disposal-cancelled', subject, details: { reason } }, tx);
    });
  }

  private async check(list: ListHead, person: number, tx: Transaction): Promise<void> {
    if (list.state !== 'proposed') throw new DisposalRefused('wrong-state', list.name);
    if (list.proposedByPerson === person) throw new DisposalRefused('proposed-by-you', list.name);
    if (this.configuration.backupRetentionDays === null) throw new DisposalRefused('backups-unknown');
    const [lines] = await tx.query<LineCounts>(lineCounts, [[list.id]]);
    if (!lines || lines.read === 0) throw new DisposalRefused('nothing-to-destroy', list.name);
    if (lines.unmarked > 0) throw new DisposalRefused('unmarked-lines', String(lines.unmarked));
  }

  /** What is criminal to keep, and what is no public record, waits for nothing once two persons agree. */
  private coolingOffDays({ kind }: ListHead): number {
    return kind === 'emergency' || kind === 'withdrawal' ? 0 : this.configuration.disposalCoolingOffDays;
  }
}

/** Null: every records creator's. */
export function reachOfDisposers(acting: Acting): readonly number[] | null {
  return idsWithin(reachOf(acting, disposers));
}
