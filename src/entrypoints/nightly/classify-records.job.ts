import { Injectable } from '@nestjs/common';
import { ClassifyRecordsService } from '../../classification/index.js';
import { RulesInForceService } from '../../retention/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

@Injectable()
export class ClassifyRecordsJob implements NightlyJob {
  readonly name = 'classify';

  constructor(
    private readonly rules: RulesInForceService,
    private readonly classification: ClassifyRecordsService,
  ) {}

  async run({ stop }: Night): Promise<JobReport> {
    const { classification, schemes } = await this.rules.getInForce();
    const records = await this.classification.classifyChanges(classification, schemes, stop);
    return { done: { records }, hasGaps: false };
  }
}
