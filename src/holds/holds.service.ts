import { Injectable } from '@nestjs/common';
import { idsWithin, type Deciding, type Reach } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import type { DisposalHold } from './disposal-hold.js';
import { HoldExtents } from './hold-extents.service.js';
import { isSeen, mayLift } from './hold-reach.js';
import { HoldRefused } from './hold-refused.js';
import { getHoldToChange, holdColumns, insertHold, writeLifting } from './holds.rows.js';
import { listHoldFaults } from './list-hold-faults.js';
import { lockHolds } from './lock-holds.rows.js';
import type { NewHold } from './new-hold.js';

/** Whose holds are asked for, and whether those that stand or those that were lifted. */
export interface HoldsQuestion {
  readonly standing: 'in-force' | 'lifted';
  readonly reach: Reach;
}

/** Disposal holds that people lay and lift. */
@Injectable()
export class HoldsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly extents: HoldExtents,
  ) {}

  /** Answers its number. @throws HoldRefused, RecordOutOfReach, ChannelRefused */
  async lay(hold: NewHold, { actor, reach }: Deciding): Promise<number> {
    const [fault] = listHoldFaults(hold);
    if (fault) throw new HoldRefused(fault, '');
    return this.database.inTransaction(async (tx) => {
      await lockHolds('to-lay', tx);
      const recordsCreatorId = await this.extents.getCreatorOf(hold.extent, reach, tx);
      const laid = { recordsCreatorId, requestId: null, laidBy: actorName(actor), laidAt: this.clock.now() };
      const id = await insertHold({ ...hold, ...laid }, tx);
      const { ground, reason, extent } = hold;
      const details = { recordsCreatorId, ground, reason, ...extent };
      await this.audit.note({ actor, deed: 'hold-laid', subject: subjectOf(id), details }, tx);
      return id;
    });
  }

  /** One that was laid for a request ends with it. @throws HoldRefused */
  lift(id: number, reason: string, { actor, reach }: Deciding): Promise<void> {
    return this.database.inTransaction(async (tx) => {
      await lockHolds('to-lay', tx);
      const hold = await getHoldToChange(id, tx);
      if (!isSeen(hold, reach)) throw new HoldRefused('no-such-hold', String(id));
      if (!mayLift(hold, reach)) throw new HoldRefused('outside-reach', String(id));
      if (hold.requestId !== null) throw new HoldRefused('ends-with-request', String(hold.requestId));
      if (hold.liftedAt !== null) throw new HoldRefused('lifted-already', String(id));
      if (reason.trim() === '') throw new HoldRefused('no-reason', String(id));
      await writeLifting(id, { by: actorName(actor), at: this.clock.now(), reason: reason.trim() }, tx);
      await this.audit.note({ actor, deed: 'hold-lifted', subject: subjectOf(id), details: { reason } }, tx);
    });
  }

  /** Newest first; `after` is the last number of the page before. */
  list({ standing, reach }: HoldsQuestion, after: number | null, limit: number): Promise<DisposalHold[]> {
    return this.database.read(
      `SELECT ${holdColumns} FROM disposal_hold h
        WHERE (h.lifted_at IS NULL) = $1 AND ($2::int IS NULL OR h.id < $2)
          AND ($3::int[] IS NULL OR h.records_creator_id IS NULL OR h.records_creator_id = ANY ($3))
        ORDER BY h.id DESC LIMIT $4`,
      [standing === 'in-force', after, idsWithin(reach), limit],
    );
  }

  /** @throws HoldRefused `no-such-hold`, also for another records creator's */
  async getHold(id: number, reach: Reach): Promise<DisposalHold> {
    const [hold] = await this.database.read<DisposalHold>(
      `SELECT ${holdColumns} FROM disposal_hold h WHERE h.id = $1`,
      [id],
    );
    if (!hold || !isSeen(hold, reach)) throw new HoldRefused('no-such-hold', String(id));
    return hold;
  }

  /** The records that it names, in the order of their numbers; `after` is the last one of the page before. */
  async listNamedRecords(id: number, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT record_id AS id FROM disposal_hold_record
        WHERE hold_id = $1 AND ($2::bigint IS NULL OR record_id > $2) ORDER BY record_id LIMIT $3`,
      [id, after, limit],
    );
    return rows.map((row) => row.id);
  }
}

function subjectOf(id: number): { readonly kind: 'disposal-hold'; readonly id: string } {
  return { kind: 'disposal-hold', id: String(id) };
}
