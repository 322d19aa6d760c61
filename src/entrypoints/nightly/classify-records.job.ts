import { Injectable } from '@nestjs/common';
import { ClassifyRecordsService } from '../../classification/index.js';
import { RulesInForceService } from '../../retention/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

/** Takes the rules as they lie in their folder into use first, where they are good. */
@Injectable()
export class ClassifyRecordsJob implements NightlyJob {
  readonly name = 'classify';

  constructor(
    private readonly rules: RulesInForceService,
    private readonly classification: ClassifyRecordsService,
  ) {}

  async run({ stop }: Pick<Night, 'stop'>): Promise<JobReport> {
    const { classification } = await this.rules.takeIntoUse({ kind: 'service' });
    const { errors } = await this.rules.readFolder();
    const records = await this.classification.classifyChanges(classification, stop);
    return { done: { records, faults: errors.length }, hasGaps: errors.length > 0 };
  }
}
