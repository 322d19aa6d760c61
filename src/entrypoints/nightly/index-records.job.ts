import { Injectable } from '@nestjs/common';
import { IndexRecordsService } from '../../search/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

@Injectable()
export class IndexRecordsJob implements NightlyJob {
  readonly name = 'index';

  constructor(private readonly index: IndexRecordsService) {}

  async run({ stop }: Night): Promise<JobReport> {
    return { done: { records: await this.index.indexChanges(stop) }, hasGaps: false };
  }
}
