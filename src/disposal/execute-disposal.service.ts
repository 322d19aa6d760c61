import { Injectable } from '@nestjs/common';
import type { Acting } from '../foundation/access/index.js';
import { actorName, Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { AskAgainService, type AskedAgain } from '../retention/index.js';
import { reachOfDisposers } from './approve-disposal.service.js';
import { CertificatesService } from './certificates.service.js';
import { DisposalRefused } from './disposal-refused.js';
import { DestroyLinesService } from './execution/destroy-lines.service.js';
import { DoomedFilesService } from './execution/doomed-files.service.js';
import { personOrService } from './get-person.js';
import { getListLocked, type ListHead } from './lists.rows.js';

/** What an execution came to. While files are left the list is not done, and the night tries again. */
export interface ExecutionReport {
  readonly listId: number;
  readonly name: string;
  readonly filesLeft: number;
}

/** An execution that has begun and holds the claim on its list until it is finished. */
export interface BegunExecution {
  finish(): Promise<ExecutionReport>;
}

const service: Actor = { kind: 'service' };
const claimOn = (listId: number) => `disposal list ${listId}`;

/**
 * Executes approved lists (gallring). Killed anywhere it goes on from the last committed batch, and what a batch has
 * destroyed is gone with its audit event and its line's outcome, or not at all.
 */
@Injectable()
export class ExecuteDisposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly askAgain: AskAgainService,
    private readonly lines: DestroyLinesService,
    private readonly files: DoomedFilesService,
    private readonly certificates: CertificatesService,
    private readonly audit: Audit,
  ) {}

  /** The night's work: every list whose cooling-off is over, and those that were interrupted. */
  async executeDue(stop: AbortSignal): Promise<readonly ExecutionReport[]> {
    const due = await this.database.read<{ id: number }>(
      `SELECT id FROM disposal_list
        WHERE state = 'executing' OR (state = 'approved' AND executable_from <= $1::date) ORDER BY id`,
      [this.clock.today().toString()],
    );
    const reports: ExecutionReport[] = [];
    for (const { id } of due) {
      const begun = await this.tryBegin(id, service, null, stop);
      if (begun) reports.push(await begun.finish());
    }
    return reports;
  }

  /** As a person asks for it, who is not the one who approved. @throws DisposalRefused */
  async execute(listId: number, acting: Acting, stop: AbortSignal): Promise<ExecutionReport> {
    return (await this.start(listId, acting, stop)).finish();
  }

  /**
   * As `execute`, for whoever does not wait: has begun, and been refused nothing, when it answers. `finish` must be
   * called. @throws DisposalRefused
   */
  async start(listId: number, acting: Acting, stop: AbortSignal): Promise<BegunExecution> {
    const begun = await this.tryBegin(listId, acting.actor, reachOfDisposers(acting), stop);
    if (!begun) throw new DisposalRefused('under-way-elsewhere');
    return begun;
  }

  /** Whether some process is at it now; what is executing and is not under way was interrupted. */
  isUnderWay(listId: number): Promise<boolean> {
    return this.database.isClaimed(claimOn(listId));
  }

  /** Null where another process is at it. */
  private async tryBegin(
    listId: number,
    executor: Actor,
    reach: readonly number[] | null,
    stop: AbortSignal,
  ): Promise<BegunExecution | null> {
    const person = personOrService(executor);
    const claim = await this.database.claim(claimOn(listId));
    if (!claim) return null;
    try {
      const list = await this.database.inTransaction((tx) => this.begin(listId, { executor, person, reach }, tx));
      const signal = AbortSignal.any([stop, claim.signal]);
      return { finish: () => this.finish(list, executor, signal).finally(() => claim.release()) };
    } catch (error) {
      await claim.release();
      throw error;
    }
  }

  private async finish(list: ListHead, executor: Actor, stop: AbortSignal): Promise<ExecutionReport> {
    await this.destroyAll(list, executor, stop);
    const filesLeft = await this.files.removeAll(list.id, stop);
    if (filesLeft === 0) await this.certificates.close(list.id, executor);
    return { listId: list.id, name: list.name, filesLeft };
  }

  private async begin(
    listId: number,
    by: { readonly executor: Actor; readonly person: number | null; readonly reach: readonly number[] | null },
    tx: Transaction,
  ): Promise<ListHead> {
    const list = await getListLocked(listId, by.reach, tx);
    if (list.state !== 'approved' && list.state !== 'executing') throw new DisposalRefused('wrong-state', list.name);
    if (by.person !== null && list.approvedByPerson === by.person)
      throw new DisposalRefused('approved-by-you', list.name);
    if (this.configuration.backupRetentionDays === null) throw new DisposalRefused('backups-unknown');
    if (list.executableFrom! > this.clock.today().toString())
      throw new DisposalRefused('cooling-off', list.executableFrom!);
    await tx.query(
      `UPDATE disposal_list
          SET attempts = attempts + 1, state = 'executing', executed_by = coalesce(executed_by, $2),
              executed_by_person = CASE WHEN executed_by IS NULL THEN $3 ELSE executed_by_person END,
              began_at = coalesce(began_at, $4)
        WHERE id = $1`,
      [listId, actorName(by.executor), by.person, this.clock.now()],
    );
    if (list.state === 'approved') {
      const subject = { kind: 'disposal-list', id: String(listId) };
      const details = { name: list.name, setSha256: list.setSha256 };
      await this.audit.note({ actor: by.executor, deed: 'disposal-begun', subject, details }, tx);
    }
    return list;
  }

  private async destroyAll(list: ListHead, executor: Actor, stop: AbortSignal): Promise<void> {
    let asked: AskedAgain | null = null;
    for (;;) {
      stop.throwIfAborted();
      const prepared: AskedAgain = await this.askAgain.prepare(asked);
      asked = prepared;
      const handled = await this.database.inTransaction((tx) => this.lines.destroyNext(list, prepared, executor, tx));
      if (handled === 0) return;
    }
  }
}
