import { Injectable, Logger } from '@nestjs/common';
import { FixityService } from '../../capture/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

/** The whole archive is gone through in a month of nights. */
@Injectable()
export class CheckFixityJob implements NightlyJob {
  readonly name = 'fixity';
  private readonly log = new Logger(CheckFixityJob.name);

  constructor(private readonly fixity: FixityService) {}

  async run({ stop }: Night): Promise<JobReport> {
    const { checked, faults } = await this.fixity.checkTonightsShare(stop);
    for (const fault of faults) this.log.error('Bytes are not as they were written', { code: fault.code });
    return { done: { checked, faults: faults.length }, hasGaps: faults.length > 0 };
  }
}
