import { Injectable } from '@nestjs/common';
import { RulesInForceService } from '../../retention/index.js';
import type { JobReport, NightlyJob } from './nightly-job.js';

/** Takes the rules as they lie in their folder into use, where they are good: once a night, so that changes can be looked at first. */
@Injectable()
export class TakeRulesJob implements NightlyJob {
  readonly name = 'rules';

  constructor(private readonly rules: RulesInForceService) {}

  async run(): Promise<JobReport> {
    const folder = await this.rules.readFolder();
    await this.rules.takeFolder(folder, { kind: 'service' });
    return { done: { faults: folder.errors.length }, hasGaps: folder.errors.length > 0 };
  }
}
