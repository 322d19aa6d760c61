import { Injectable, Logger } from '@nestjs/common';
import { ChannelsService, type Channel } from '../channels/index.js';
import { Audit, type AuditEvent } from '../foundation/audit/index.js';
import { Clock, stockholmDay } from '../foundation/clock/index.js';
import { isDatabaseAway } from '../foundation/database/index.js';
import type { CapturingHttp } from '../foundation/http/index.js';
import { KnownRecordsService, RecordsService } from '../records/index.js';
import { AbsenceService } from './absence.service.js';
import { maxAttempts, retryAfterMs, type ClaimedRun } from './capture-run.js';
import { CaptureRunsService } from './capture-runs.service.js';
import type { CaptureSession, CaptureWork } from './capture-session.js';
import { missedSlots } from './capture-slot.js';
import type { Problem } from './channel-problem.js';
import { ChannelHttpService } from './channel-http.service.js';
import { connectorFor } from './connectors/index.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { settleBeginning, settleTelling } from './evidence/telling.rows.js';
import { failureProblem } from './failure-problem.js';
import { MeasurementsService } from './measurements.service.js';
import { MediaService } from './media.service.js';
import { countProblems, mayPass, receiptStatus, type CoverageReceipt } from './receipt.js';
import { OwnAccountsService } from './own-accounts.service.js';
import { SweepService } from './sweep.service.js';

/** Told while a channel is captured, for those who watch. */
export type CaptureProgress = (channel: Channel, items: number) => void;

type Gaps = Pick<CoverageReceipt, 'missingIds' | 'mediaFailed'>;
const noGaps: Gaps = { missingIds: [], mediaFailed: [] };
type Tally = CapturingHttp['tally'];
const noRequests: Tally = { requests: 0, bytes: 0 };
const databaseAway: Problem = { code: 'database-away', facts: {} };

/** Captures one channel: confirm the account, sweep, ask for what is absent, fetch files, close with a receipt. */
@Injectable()
export class CaptureService {
  private readonly log = new Logger(CaptureService.name);

  constructor(
    private readonly channels: ChannelsService,
    private readonly records: RecordsService,
    private readonly known: KnownRecordsService,
    private readonly runs: CaptureRunsService,
    private readonly evidence: EvidenceService,
    private readonly channelHttp: ChannelHttpService,
    private readonly sweeps: SweepService,
    private readonly absences: AbsenceService,
    private readonly media: MediaService,
    private readonly measurements: MeasurementsService,
    private readonly ownAccounts: OwnAccountsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Whatever happens to this channel is on its receipt; nothing of it reaches another channel. */
  async captureChannel(claimed: ClaimedRun, progress: CaptureProgress, stop: AbortSignal): Promise<CoverageReceipt> {
    try {
      const channel = await this.channels.getChannel(claimed.run.channelId);
      return await this.captureWith({
        run: claimed.run,
        channel,
        connector: connectorFor(channel.platform),
        evidence: this.evidence.openRun(claimed.run.id),
        signal: AbortSignal.any([claimed.claim.signal, stop]),
        claimLost: claimed.claim.signal,
        progress: (items) => progress(channel, items),
      });
    } finally {
      await claimed.claim.release();
    }
  }

  private async captureWith(work: CaptureWork): Promise<CoverageReceipt> {
    let http: CapturingHttp | null = null;
    try {
      http = await this.channelHttp.open(work.channel, work.evidence, work.signal);
      const session = await this.begin(work, http);
      const gaps = await this.capture(session);
      return await this.close(work, http.tally, session.platformCounts, gaps, null);
    } catch (error) {
      return await this.close(work, http?.tally ?? noRequests, null, noGaps, this.explain(error, work));
    }
  }

  private async begin(work: CaptureWork, http: CapturingHttp): Promise<CaptureSession> {
    const { channel, run, connector, evidence } = work;
    for (const unfinished of [...(await this.runs.listUnfinishedBefore(run)), run])
      await this.evidence.adoptLeftovers(unfinished);
    await this.runs.closeUnfinishedBefore(run);
    const account = await connector.confirmAccount(channel, http);
    const seenAt = this.clock.now();
    await this.evidence.commit(evidence, run, async (tx) => {
      await this.records.forgetSightings(channel.id, run.id, tx);
      await this.ownAccounts.noteFound(channel, account.ownAccountIds, tx);
      await settleBeginning(run.id, tx);
      await this.measurements.noteChannel(channel.id, stockholmDay(seenAt).toString(), account, tx);
    });
    const ownAccounts = await this.channels.listOwnAccounts(channel, connector.authorIds);
    const setting = { channel, ownAccounts, readerVersion: connector.readerVersion, seenAt };
    return { ...work, target: channel, http, setting, platformCounts: account.platformCounts };
  }

  private async capture(session: CaptureSession): Promise<Gaps> {
    const threads = await this.sweeps.sweep(session);
    const missingIds = await this.absences.askForUnseen(threads, session);
    const mediaFailed = await this.media.fetchMissing(session);
    return { missingIds, mediaFailed };
  }

  private async close(
    work: CaptureWork,
    tally: Tally,
    platformCounts: CoverageReceipt['platformCounts'],
    gaps: Gaps,
    failure: Problem | null,
  ): Promise<CoverageReceipt> {
    const { run, channel, evidence } = work;
    const lastGood = await this.runs.findLastGood(channel.id, run.slot);
    const missed = lastGood ? missedSlots(lastGood.slot, run.slot, channel.rhythm) : 0;
    const held = await this.known.countVisible(channel.id);
    const destroyed = await this.known.countDestroyed(channel.id);
    const problems = [
      ...(failure ? [failure] : []),
      ...(await this.runs.listProblems(run.id)),
      ...gapProblems(gaps, missed),
      ...countProblems(platformCounts, held, destroyed),
    ];
    const receipt: CoverageReceipt = {
      runId: run.id,
      channelId: channel.id,
      startedAt: run.startedAt.toISOString(),
      finishedAt: this.clock.now().toISOString(),
      status: receiptStatus({ problems }, failure),
      platformCounts,
      held,
      ...(await this.runs.readCounts(run.id)),
      ...gaps,
      requests: tally.requests,
      bytes: tally.bytes,
      blindSince: isBlind(problems, failure, missed)
        ? (lastGood?.finishedAt ?? channel.registeredAt).toISOString()
        : null,
      problems,
    };
    await this.evidence.commit(evidence, run, async (tx) => {
      const tryAgainAt = this.nextTry(failure, run.attempt);
      await settleTelling(run.id, tx);
      if (!(await this.runs.close(run, receipt, tryAgainAt, tx))) return;
      if (!tryAgainAt) await this.records.forgetSightings(channel.id, null, tx);
      await this.audit.note(closingEvent(receipt), tx);
    });
    return receipt;
  }

  private nextTry(failure: Problem | null, attempt: number): Date | null {
    if (!failure || !mayPass(failure)) return null;
    if (failure.code === 'interrupted') return this.clock.now();
    return attempt < maxAttempts ? new Date(this.clock.now().getTime() + retryAfterMs(attempt)) : null;
  }

  private explain(error: unknown, { run, channel, claimLost }: CaptureWork): Problem {
    const met = failureProblem(error, isDatabaseAway);
    const failure = met.code === 'interrupted' && claimLost.aborted ? databaseAway : met;
    this.log.warn('A channel could not be captured', { channelId: channel.id, runId: run.id, code: failure.code });
    if (failure.code === 'unexpected-failure') this.log.error('The capture failed by a fault of the program', error);
    return failure;
  }
}

function gapProblems({ missingIds, mediaFailed }: Gaps, missed: number): Problem[] {
  const counted = [
    { code: 'standing-unknown', facts: { count: missingIds.length } },
    { code: 'media-failed', facts: { count: mediaFailed.length } },
    { code: 'missed-nights', facts: { count: missed } },
  ] as const;
  return counted.filter((problem) => problem.facts.count > 0);
}

function isBlind(problems: readonly Problem[], failure: Problem | null, missed: number): boolean {
  return failure !== null || missed > 0 || problems.some(({ code }) => code === 'window-outrun');
}

function closingEvent({
  runId,
  channelId,
  status,
  new: added,
  newVersions,
  gone,
  problems,
}: CoverageReceipt): AuditEvent {
  return {
    actor: { kind: 'service' },
    deed: 'capture-run-closed',
    subject: { kind: 'capture-run', id: runId },
    details: { channelId, status, new: added, newVersions, gone, problems: problems.map((p) => p.code) },
  };
}
