import { Injectable } from '@nestjs/common';
import { RequestEndings } from '../../disclosure/index.js';
import { ProposeDisposalService } from '../../disposal/index.js';
import { Clock } from '../../foundation/clock/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

/** Lifts the holds of requests that the law lets end today, and puts what is due then on lists. */
@Injectable()
export class ProposeDisposalJob implements NightlyJob {
  readonly name = 'propose';

  constructor(
    private readonly endings: RequestEndings,
    private readonly disposal: ProposeDisposalService,
    private readonly clock: Clock,
  ) {}

  async run({ stop }: Night): Promise<JobReport> {
    const lifted = await this.endings.liftDue(this.clock.today().toString());
    const made = await this.disposal.proposeDue(stop);
    return { done: { lists: made.length, lifted }, hasGaps: false };
  }
}
