import { Injectable, Logger } from '@nestjs/common';
import { ChannelsService, CredentialsService, type Channel } from '../channels/index.js';
import { Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, isDatabaseAway } from '../foundation/database/index.js';
import { KnownRecordsService, RecordsService } from '../records/index.js';
import { AbsenceService } from './absence.service.js';
import { maxAttempts, retryAfterMs, type CaptureRun, type ClaimedRun } from './capture-run.js';
import { CaptureRunsService } from './capture-runs.service.js';
import type { CaptureSession } from './capture-session.js';
import { missedSlots } from './capture-slot.js';
import type { Problem } from './channel-problem.js';
import { ChannelHttpService } from './channel-http.service.js';
import { connectorFor } from './connectors/index.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { failureProblem } from './failure-problem.js';
import { MeasurementsService } from './measurements.service.js';
import { MediaService } from './media.service.js';
import { countProblems, mayPass, receiptStatus, type CoverageReceipt } from './receipt.js';
import { SweepService } from './sweep.service.js';

/** Told while a channel is captured, for those who watch. */
export type CaptureProgress = (channel: Channel, items: number) => void;

type Gaps = Pick<CoverageReceipt, 'missingIds' | 'mediaFailed'>;

/** Captures one channel: confirm the account, sweep, ask for what is absent, fetch files, close with a receipt. */
@Injectable()
export class CaptureService {
  private readonly log = new Logger(CaptureService.name);

  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsService,
    private readonly credentials: CredentialsService,
    private readonly records: RecordsService,
    private readonly known: KnownRecordsService,
    private readonly runs: CaptureRunsService,
    private readonly evidence: EvidenceService,
    private readonly channelHttp: ChannelHttpService,
    private readonly sweeps: SweepService,
    private readonly absences: AbsenceService,
    private readonly media: MediaService,
    private readonly measurements: MeasurementsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Whatever happens to this channel is on its receipt; nothing of it reaches another channel. */
  async captureChannel({ run, claim }: ClaimedRun, progress: CaptureProgress, stop: AbortSignal): Promise<CoverageReceipt> {
    const channel = await this.channels.getChannel(run.channelId);
    const signal = AbortSignal.any([claim.signal, stop]);
    const work = await this.open(channel, run, signal);
    const session = { ...work, progress: (items: number) => progress(channel, items) };
    try {
      const gaps = await this.capture(session);
      return await this.close(session, gaps, null);
    } catch (error) {
      const failure = failureProblem(error, isDatabaseAway);
      this.log.warn({ event: 'capture failed', channelId: channel.id, runId: run.id, code: failure.code });
      if (failure.code === 'unexpected-failure') this.log.error(error);
      return this.close(session, { missingIds: [], mediaFailed: [] }, failure);
    } finally {
      await work.http.close();
      await claim.release();
    }
  }
}
