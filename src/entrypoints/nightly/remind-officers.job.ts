import { Injectable } from '@nestjs/common';
import { DisposalRemindersService, RemindersService } from '../../reminders/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

/** After the captures and the disposals, so that what they came to is told: to officers, and to archivists. */
@Injectable()
export class RemindOfficersJob implements NightlyJob {
  readonly name = 'remind';

  constructor(
    private readonly reminders: RemindersService,
    private readonly disposal: DisposalRemindersService,
  ) {}

  async run({ channelIds, stop }: Night): Promise<JobReport> {
    const [officers, archivists] = [await this.reminders.remind(channelIds, stop), await this.disposal.remind(stop)];
    const [sent, unsent] = [officers.sent + archivists.sent, officers.unsent + archivists.unsent];
    const unreachable = officers.unreachable + archivists.unreachable;
    return { done: { sent, unsent, unreachable }, hasGaps: unsent + unreachable > 0 };
  }
}
