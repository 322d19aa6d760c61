import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { ChannelStandingsService, NightCaptureService, RunViewsService, type NightWatch } from '../../capture/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { IndexRecordsService } from '../../search/index.js';
import { AssessNow } from './assess-now.service.js';

const unwatched = { progress: () => undefined, closed: () => undefined };

/** Captures a channel because a person asked for it, through the queue that the nights use. */
@Injectable()
export class CaptureNow implements BeforeApplicationShutdown {
  private readonly log = new Logger(CaptureNow.name);
  private readonly stop = new AbortController();
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly capture: NightCaptureService,
    private readonly standings: ChannelStandingsService,
    private readonly runs: RunViewsService,
    private readonly index: IndexRecordsService,
    private readonly assessNow: AssessNow,
    private readonly clock: Clock,
  ) {}

  /** A page need not wait. A capture that is under way already is not begun twice. Answers the run. */
  async begin(channelId: number): Promise<string> {
    await this.propose(channelId);
    const { runs } = await this.runs.listRuns({ channelIds: [channelId], outcome: null }, null, 1);
    const work = this.workUnwatched(channelId).finally(() => this.underWay.delete(work));
    this.underWay.add(work);
    return runs[0]!.runId;
  }

  /** As `begin`, and ends when the capture has ended; at once where another process is at it. */
  async complete(channelId: number, watch: NightWatch, stop: AbortSignal): Promise<void> {
    await this.propose(channelId);
    await this.work(channelId, watch, stop);
  }

  /** What is under way stops between two batches; the next turn of the night's clock takes it up. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.underWay);
  }

  private async propose(channelId: number): Promise<void> {
    const { isUnderWay } = await this.standings.getStanding(channelId);
    if (!isUnderWay) await this.capture.proposeAt(this.clock.now(), [channelId]);
  }

  private async work(channelId: number, watch: NightWatch, stop: AbortSignal): Promise<void> {
    await this.capture.workQueue([channelId], watch, stop);
    await this.index.indexChanges(stop);
    await this.assessNow.complete(stop);
  }

  private async workUnwatched(channelId: number): Promise<void> {
    try {
      await this.work(channelId, unwatched, this.stop.signal);
    } catch (error) {
      if (!this.stop.signal.aborted) this.log.error('A capture that a person asked for failed', error);
    }
  }
}
