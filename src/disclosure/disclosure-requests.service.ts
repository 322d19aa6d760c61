import { Injectable } from '@nestjs/common';
import { idsWithin, isWithin, type Deciding, type Reach } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { lockHolds, RequestHolds, type HoldExtent } from '../holds/index.js';
import type { DisclosureRequest, NewRequest } from './disclosure-request.js';
import type { DisclosureStep, NewStep } from './disclosure-step.js';
import { listRequestFaults } from './list-request-faults.js';
import { listStepFaults } from './list-step-faults.js';
import { RequestEndings } from './request-endings.service.js';
import { RequestRefused } from './request-refused.js';
import {
  findRequestToChange,
  insertRequest,
  insertStep,
  requestColumns,
  takeRequestNumber,
  type RequestRow,
} from './requests.rows.js';
import { standingOf } from './standing-of.js';
import { holdReason } from './texts.sv.js';

/** Whose requests are asked for: those that hold something from disposal, or those that have ended. */
export interface RequestsQuestion {
  readonly standing: 'holding' | 'ended';
  readonly reach: Reach;
}

/** Requests for disclosure, from when they come in until nothing more can come of them. */
@Injectable()
export class DisclosureRequestsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly holds: RequestHolds,
    private readonly endings: RequestEndings,
  ) {}

  /** Lays its hold in the same transaction; answers its number. @throws RequestRefused, HoldRefused, RecordOutOfReach */
  async open(request: NewRequest, extent: HoldExtent, deciding: Deciding): Promise<number> {
    const [fault] = listRequestFaults(request, this.today());
    if (fault) throw new RequestRefused(fault, '');
    return this.database.inTransaction(async (tx) => {
      await lockHolds('to-lay', tx);
      const id = await takeRequestNumber(tx);
      const hold = await this.holds.lay(id, { reason: holdReason(id), extent }, deciding, tx);
      await insertRequest({ ...request, ...hold, id }, tx);
      const step = { step: 'opened', outcome: null, happenedOn: request.receivedOn, note: null } as const;
      await this.note(id, step, { ...request, ...hold }, deciding, tx);
      return id;
    });
  }

  /** @throws RequestRefused */
  addStep(id: number, step: NewStep, deciding: Deciding): Promise<void> {
    return this.database.inTransaction(async (tx) => {
      await lockHolds('to-lay', tx);
      const request = getWithin(await findRequestToChange(id, tx), id, deciding.reach);
      const { state } = standingOf(request.steps, this.today());
      const [fault] = listStepFaults(step, state, request.receivedOn, this.today());
      if (fault) throw new RequestRefused(fault, String(id));
      const outcome = 'outcome' in step ? step.outcome : null;
      await this.note(id, { ...step, outcome }, { ...step }, deciding, tx);
      const after = getWithin(await findRequestToChange(id, tx), id, deciding.reach);
      await this.endings.settle(after, this.today(), deciding.actor, tx);
    });
  }

  /** Newest first; `after` is the last number of the page before. */
  async list(
    { standing, reach }: RequestsQuestion,
    after: number | null,
    limit: number,
  ): Promise<readonly DisclosureRequest[]> {
    const rows = await this.database.read<RequestRow>(
      `SELECT ${requestColumns} FROM disclosure_request q
        WHERE (q.ended_on IS NULL) = $1 AND ($2::int IS NULL OR q.id < $2)
          AND ($3::int[] IS NULL OR q.records_creator_id = ANY ($3))
        ORDER BY q.id DESC LIMIT $4`,
      [standing === 'holding', after, idsWithin(reach), limit],
    );
    return rows.map((row) => this.toRequest(row));
  }

  /** @throws RequestRefused `no-such-request`, also for another records creator's */
  async getRequest(id: number, reach: Reach): Promise<DisclosureRequest> {
    const [row] = await this.database.read<RequestRow>(
      `SELECT ${requestColumns} FROM disclosure_request q WHERE q.id = $1`,
      [id],
    );
    return this.toRequest(getWithin(row ?? null, id, reach));
  }

  private async note(
    requestId: number,
    step: Pick<DisclosureStep, 'step' | 'outcome' | 'happenedOn' | 'note'>,
    details: Record<string, unknown>,
    { actor }: Deciding,
    tx: Transaction,
  ): Promise<void> {
    await insertStep(requestId, { ...step, by: actorName(actor), at: this.clock.now() }, tx);
    const subject = { kind: 'disclosure-request', id: String(requestId) };
    await this.audit.note({ actor, deed: `request-${step.step}`, subject, details }, tx);
  }

  private toRequest({ steps, endedOn: _, ...request }: RequestRow): DisclosureRequest {
    return {
      ...request,
      steps: steps.map((step) => ({ ...step, at: new Date(step.at) })),
      standing: standingOf(steps, this.today()),
    };
  }

  private today(): string {
    return this.clock.today().toString();
  }
}

function getWithin(request: RequestRow | null, id: number, reach: Reach): RequestRow {
  if (!request || !isWithin(reach, request.recordsCreatorId)) throw new RequestRefused('no-such-request', String(id));
  return request;
}
