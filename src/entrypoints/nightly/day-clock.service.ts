import { Injectable } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { DiaryExchange } from '../../service-notes/index.js';
import { AlertOfficers } from '../../triage/index.js';
import { TurningClock } from './turning-clock.service.js';

/** Does what cannot wait for the night, whatever the night is at: officers' alerts, and the folders of diary systems. */
@Injectable()
export class DayClockService extends TurningClock {
  constructor(
    scheduler: SchedulerRegistry,
    private readonly alerts: AlertOfficers,
    private readonly diary: DiaryExchange,
  ) {
    super(scheduler, { name: 'day', cronTime: '30 */5 * * * *' });
  }

  protected async turn(): Promise<void> {
    await this.attempt('Officers could not be alerted', () => this.alerts.sendWaiting());
    await this.attempt('Notes and receipts could not be exchanged with the diary', () =>
      this.diary.exchange(this.stop.signal),
    );
  }
}
