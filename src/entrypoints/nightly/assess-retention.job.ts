import { Injectable } from '@nestjs/common';
import { AssessRecordsService, RulesInForceService } from '../../retention/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

@Injectable()
export class AssessRetentionJob implements NightlyJob {
  readonly name = 'assess';

  constructor(
    private readonly rules: RulesInForceService,
    private readonly assessing: AssessRecordsService,
  ) {}

  async run({ stop }: Night): Promise<JobReport> {
    const { asked, changed } = await this.assessing.assessChanges(await this.rules.getInForce(), stop);
    return { done: { records: asked, changed }, hasGaps: false };
  }
}
