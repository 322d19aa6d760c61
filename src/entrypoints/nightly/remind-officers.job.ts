import { Injectable } from '@nestjs/common';
import { RemindersService } from '../../reminders/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

/** After the captures, so that what they came to is told. */
@Injectable()
export class RemindOfficersJob implements NightlyJob {
  readonly name = 'remind';

  constructor(private readonly reminders: RemindersService) {}

  async run({ channelIds, stop }: Night): Promise<JobReport> {
    const { sent, unsent, unreachable } = await this.reminders.remind(channelIds, stop);
    return { done: { sent, unsent, unreachable }, hasGaps: unsent + unreachable > 0 };
  }
}
