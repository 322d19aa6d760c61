import { Injectable } from '@nestjs/common';
import { actorName, Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { lockHolds, RequestHolds } from '../holds/index.js';
import { insertStep, listHolding, writeEnd, type RequestRow } from './requests.rows.js';
import { standingOf, type RequestStanding } from './standing-of.js';
import { liftingReasons } from './texts.sv.js';

/** Lets a request's hold stand as long as the request does, and no longer (JO 3434-2016). */
@Injectable()
export class RequestEndings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly holds: RequestHolds,
  ) {}

  /**
   * Lifts the holds of which `today` is past the last day; answers how many. What has been lifted is not lifted again.
   * A transaction that is handed over must not have locked the holds for disposal.
   */
  liftDue(today: string, tx?: Transaction): Promise<number> {
    return tx ? this.liftDueIn(today, tx) : this.database.inTransaction((own) => this.liftDueIn(today, own));
  }

  /** After a step: lifts the hold, or puts it in force again. */
  async settle(request: RequestRow, today: string, actor: Actor, tx: Transaction): Promise<void> {
    const standing = standingOf(request.steps, today);
    if (standing.isHolding === (request.endedOn === null)) return;
    await writeEnd(request.id, standing.isHolding ? null : today, tx);
    if (standing.isHolding) await this.holds.putInForceAgain(request.holdId, actor, tx);
    else await this.holds.lift(request.holdId, liftingReasons[standing.state](standing.holdsUntil ?? ''), actor, tx);
  }

  private async liftDueIn(today: string, tx: Transaction): Promise<number> {
    await lockHolds('to-lay', tx);
    const due = (await listHolding(tx)).filter((request) => !standingOf(request.steps, today).isHolding);
    for (const request of due) {
      await this.noteLapse(request, standingOf(request.steps, today), today, tx);
      await this.settle(request, today, { kind: 'service' }, tx);
    }
    return due.length;
  }

  private async noteLapse(request: RequestRow, { state }: RequestStanding, today: string, tx: Transaction) {
    if (state !== 'lapsed') return;
    const actor = { kind: 'service' } as const;
    const note = { step: 'lapsed', outcome: null, happenedOn: today, note: null } as const;
    await insertStep(request.id, { ...note, by: actorName(actor), at: this.clock.now() }, tx);
    const subject = { kind: 'disclosure-request', id: String(request.id) };
    await this.audit.note({ actor, deed: 'request-lapsed', subject, details: { happenedOn: today } }, tx);
  }
}
