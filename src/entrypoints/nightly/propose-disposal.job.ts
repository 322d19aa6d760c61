import { Injectable } from '@nestjs/common';
import { ProposeDisposalService } from '../../disposal/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

@Injectable()
export class ProposeDisposalJob implements NightlyJob {
  readonly name = 'propose';

  constructor(private readonly disposal: ProposeDisposalService) {}

  async run({ stop }: Night): Promise<JobReport> {
    const made = await this.disposal.proposeDue(stop);
    return { done: { lists: made.length }, hasGaps: false };
  }
}
