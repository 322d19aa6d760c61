import { Injectable } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { latestSlot, NightCaptureService } from '../../capture/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Configuration } from '../../foundation/config/index.js';
import { NightService } from './night.service.js';
import { TurningClock } from './turning-clock.service.js';

/**
 * Turns once a minute: proposes the slots that have come and works on what waits. Which slot has come is reckoned from
 * the calendar in Europe/Stockholm, so a night is neither missed nor doubled when clocks change or a machine was off.
 */
@Injectable()
export class NightClockService extends TurningClock {
  constructor(
    scheduler: SchedulerRegistry,
    private readonly night: NightService,
    private readonly capture: NightCaptureService,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {
    super(scheduler, { name: 'night', cronTime: '0 * * * * *' });
  }

  protected turn(): Promise<void> {
    return this.attempt('The night failed', async () => {
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
    });
  }
}
