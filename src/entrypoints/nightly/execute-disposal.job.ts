import { Injectable } from '@nestjs/common';
import { ExecuteDisposalService } from '../../disposal/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

/** Executes what two persons have approved once it has cooled off, and takes up what was interrupted. */
@Injectable()
export class ExecuteDisposalJob implements NightlyJob {
  readonly name = 'execute';

  constructor(private readonly disposal: ExecuteDisposalService) {}

  async run({ stop }: Night): Promise<JobReport> {
    const reports = await this.disposal.executeDue(stop);
    const filesLeft = reports.reduce((sum, report) => sum + report.filesLeft, 0);
    return { done: { lists: reports.length, filesLeft }, hasGaps: filesLeft > 0 };
  }
}
