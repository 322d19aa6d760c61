import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { ChannelStandingsService, NightCaptureService, RunViewsService } from '../../capture/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { IndexRecordsService } from '../../search/index.js';
import { AssessRetentionJob } from './assess-retention.job.js';
import { ClassifyRecordsJob } from './classify-records.job.js';

const unwatched = { progress: () => undefined, closed: () => undefined };

/** Captures a channel because a person asked for it, through the queue that the nights use; the page need not wait. */
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
    private readonly classify: ClassifyRecordsJob,
    private readonly assess: AssessRetentionJob,
    private readonly clock: Clock,
  ) {}

  /** A capture that is under way already is not begun twice. Answers the run. */
  async begin(channelId: number): Promise<string> {
    const { isUnderWay } = await this.standings.getStanding(channelId);
    if (!isUnderWay) await this.capture.proposeAt(this.clock.now(), [channelId]);
    const { runs } = await this.runs.listRuns({ channelIds: [channelId], outcome: null }, null, 1);
    const work = this.work(channelId).finally(() => this.underWay.delete(work));
    this.underWay.add(work);
    return runs[0]!.runId;
  }

  /** What is under way stops between two batches; the next turn of the night's clock takes it up. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.underWay);
  }

  private async work(channelId: number): Promise<void> {
    try {
      await this.capture.workQueue([channelId], unwatched, this.stop.signal);
      await this.index.indexChanges(this.stop.signal);
      await this.classify.run({ stop: this.stop.signal });
      await this.assess.run({ stop: this.stop.signal });
    } catch (error) {
      if (!this.stop.signal.aborted) this.log.error('A capture that a person asked for failed', error);
    }
  }
}
