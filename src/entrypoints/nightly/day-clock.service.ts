import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { CronJob } from 'cron';
import { stockholm } from '../../foundation/clock/index.js';
import { isDatabaseAway } from '../../foundation/database/index.js';
import { DiaryExchange } from '../../service-notes/index.js';
import { AlertOfficers } from '../../triage/index.js';

const everyFiveMinutes = '30 */5 * * * *';

/** Does what cannot wait for the night, whatever the night is at: officers' alerts, and the folders of diary systems. */
@Injectable()
export class DayClockService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(DayClockService.name);
  private turning: Promise<void> | null = null;
  private readonly stop = new AbortController();

  constructor(
    private readonly scheduler: SchedulerRegistry,
    private readonly alerts: AlertOfficers,
    private readonly diary: DiaryExchange,
  ) {}

  onApplicationBootstrap(): void {
    const job = CronJob.from({
      cronTime: everyFiveMinutes,
      timeZone: stockholm,
      onTick: () => this.beginTurn(),
      start: true,
    });
    this.scheduler.addCronJob('day', job);
    this.beginTurn();
  }

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

  /** What goes wrong with one stands in no other's way. */
  private async turn(): Promise<void> {
    await this.attempt('Officers could not be alerted', () => this.alerts.sendWaiting());
    await this.attempt('Notes and receipts could not be exchanged with the diary', () =>
      this.diary.exchange(this.stop.signal),
    );
  }

  private async attempt(failure: string, deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      if (isDatabaseAway(error)) this.log.warn(`${failure}: the database is away; it is tried again`);
      else if (!this.stop.signal.aborted) this.log.error(failure, error);
    }
  }
}
