import { Injectable } from '@nestjs/common';
import { MissingParentsService } from '../../records/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

@Injectable()
export class NoticeLossesJob implements NightlyJob {
  readonly name = 'losses';

  constructor(private readonly parents: MissingParentsService) {}

  async run({ stop }: Night): Promise<JobReport> {
    return { done: { records: await this.parents.notice(stop) }, hasGaps: false };
  }
}
