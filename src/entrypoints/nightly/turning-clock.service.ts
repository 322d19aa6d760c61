import { Logger } from '@nestjs/common';
import type { SchedulerRegistry } from '@nestjs/schedule';
import { CronJob } from 'cron';
import { stockholm } from '../../foundation/clock/index.js';
import { isDatabaseAway } from '../../foundation/database/index.js';

/** Turns again and again, never twice at once, from when the service is up until it shuts down. */
export abstract class TurningClock {
  protected readonly log = new Logger(this.constructor.name);
  protected readonly stop = new AbortController();
  private turning: Promise<void> | null = null;

  constructor(
    private readonly scheduler: SchedulerRegistry,
    private readonly named: { readonly name: string; readonly cronTime: string },
  ) {}

  protected abstract turn(): Promise<void>;

  onApplicationBootstrap(): void {
    const { name, cronTime } = this.named;
    const job = CronJob.from({ cronTime, timeZone: stockholm, onTick: () => this.beginTurn(), start: true });
    this.scheduler.addCronJob(name, job);
    this.beginTurn();
  }

  /** What is under way stops where it can be taken up again. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.turning;
  }

  /** What goes wrong with one deed stands in no other's way. */
  protected async attempt(failure: string, deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      if (isDatabaseAway(error)) this.log.warn(`${failure}: the database is away; it is tried again`);
      else if (!this.stop.signal.aborted) this.log.error(failure, error);
    }
  }

  private beginTurn(): void {
    if (this.turning || this.stop.signal.aborted) return;
    this.turning = this.turn().finally(() => {
      this.turning = null;
    });
  }
}
