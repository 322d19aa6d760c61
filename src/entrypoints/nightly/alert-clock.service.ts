import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { CronJob } from 'cron';
import { stockholm } from '../../foundation/clock/index.js';
import { isDatabaseAway } from '../../foundation/database/index.js';
import { AlertOfficers } from '../../triage/index.js';

const everyFiveMinutes = '30 */5 * * * *';

/** Tries again what officers have not been told yet, whatever the night is at. */
@Injectable()
export class AlertClockService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(AlertClockService.name);
  private turning: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly scheduler: SchedulerRegistry,
    private readonly alerts: AlertOfficers,
  ) {}

  onApplicationBootstrap(): void {
    const job = CronJob.from({
      cronTime: everyFiveMinutes,
      timeZone: stockholm,
      onTick: () => this.beginTurn(),
      start: true,
    });
    this.scheduler.addCronJob('alerts', job);
    this.beginTurn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.turning;
  }

  private beginTurn(): void {
    if (this.turning || this.isStopping) return;
    this.turning = this.turn().finally(() => {
      this.turning = null;
    });
  }

  private async turn(): Promise<void> {
    try {
      await this.alerts.sendWaiting();
    } catch (error) {
      if (isDatabaseAway(error)) this.log.warn('The database is away; alerts wait');
      else if (!this.isStopping) this.log.error('Officers could not be alerted', error);
    }
  }
}
