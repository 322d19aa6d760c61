import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { CronJob } from 'cron';
import { latestSlot, NightCaptureService } from '../../capture/index.js';
import { Clock, stockholm } from '../../foundation/clock/index.js';
import { Configuration } from '../../foundation/config/index.js';
import { isDatabaseAway } from '../../foundation/database/index.js';
import { NightService } from './night.service.js';

const everyMinute = '0 * * * * *';

/**
 * Turns once a minute: proposes the slots that have come and works on what waits. Which slot has come is reckoned from
 * the calendar in Europe/Stockholm, so a night is neither missed nor doubled when clocks change or a machine was off.
 */
@Injectable()
export class NightClockService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(NightClockService.name);
  private readonly stop = new AbortController();
  private turning: Promise<void> | null = null;

  constructor(
    private readonly scheduler: SchedulerRegistry,
    private readonly night: NightService,
    private readonly capture: NightCaptureService,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const job = CronJob.from({
      cronTime: everyMinute,
      timeZone: stockholm,
      onTick: () => this.beginTurn(),
      start: true,
    });
    this.scheduler.addCronJob('night', job);
    this.beginTurn();
  }

  /** What is under way stops between two batches and is taken up again at the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.turning;
  }

  private beginTurn(): void {
    if (this.turning || this.stop.signal.aborted) return;
    this.turning = this.turn().finally(() => {
      this.turning = null;
    });
  }

  private async turn(): Promise<void> {
    try {
      await this.capture.proposeDue();
      await this.night.runJobs(null, {
        slot: latestSlot(this.clock.now(), 'night', this.configuration.nightAt),
        channelIds: null,
        stop: this.stop.signal,
        watch: {
          progress: () => undefined,
          closed: ({ runId, channelId, status }) =>
            this.log.log('A channel was captured', { runId, channelId, status }),
        },
      });
    } catch (error) {
      if (isDatabaseAway(error)) this.log.warn('The database is away; the night waits');
      else if (!this.stop.signal.aborted) this.log.error('The night failed', error);
    }
  }
}
