import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { actorName, Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import type { Transaction } from '../foundation/database/index.js';
import { HoldExtents } from './hold-extents.service.js';
import { HoldRefused } from './hold-refused.js';
import { insertHold, writeLifting } from './holds.rows.js';
import { listExtentFaults } from './list-hold-faults.js';
import type { HoldExtent } from './new-hold.js';

/** The holds of disclosure requests: laid and lifted with them, in their transactions, never by hand. Lock holds first. */
@Injectable()
export class RequestHolds {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly extents: HoldExtents,
  ) {}

  /** Of one records creator: each answers for its own. @throws HoldRefused, RecordOutOfReach, ChannelRefused */
  async lay(
    requestId: number,
    { reason, extent }: { readonly reason: string; readonly extent: HoldExtent },
    { actor, reach }: Deciding,
    tx: Transaction,
  ): Promise<{ readonly holdId: number; readonly recordsCreatorId: number }> {
    const [fault] = listExtentFaults(extent);
    if (fault) throw new HoldRefused(fault, '');
    const recordsCreatorId = await this.extents.getCreatorOf(extent, reach, tx);
    if (recordsCreatorId === null) throw new HoldRefused('several-creators', '');
    const hold = { ground: 'disclosure-request', reason, extent, recordsCreatorId, requestId } as const;
    const holdId = await insertHold({ ...hold, laidBy: actorName(actor), laidAt: this.clock.now() }, tx);
    await this.note('hold-laid', holdId, actor, { requestId, ground: hold.ground, ...extent }, tx);
    return { holdId, recordsCreatorId };
  }

  async lift(holdId: number, reason: string, actor: Actor, tx: Transaction): Promise<void> {
    await writeLifting(holdId, { by: actorName(actor), at: this.clock.now(), reason }, tx);
    await this.note('hold-lifted', holdId, actor, { reason }, tx);
  }

  /** Its request is open again. */
  async putInForceAgain(holdId: number, actor: Actor, tx: Transaction): Promise<void> {
    await writeLifting(holdId, null, tx);
    await this.note('hold-in-force-again', holdId, actor, {}, tx);
  }

  private note(deed: string, holdId: number, actor: Actor, details: Record<string, unknown>, tx: Transaction) {
    return this.audit.note({ actor, deed, subject: { kind: 'disposal-hold', id: String(holdId) }, details }, tx);
  }
}
