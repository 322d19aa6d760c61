import { Injectable } from '@nestjs/common';
import { RulesInForceService } from '../../retention/index.js';
import { AlertOfficers, SortRecordsService } from '../../triage/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

@Injectable()
export class SortRecordsJob implements NightlyJob {
  readonly name = 'triage';

  constructor(
    private readonly rules: RulesInForceService,
    private readonly sorting: SortRecordsService,
    private readonly alerts: AlertOfficers,
  ) {}

  async run({ stop }: Night): Promise<JobReport> {
    const { triage } = await this.rules.getInForce();
    const count = await this.sorting.sortChanges(triage, stop);
    if (count.alerts > 0) await this.alerts.sendWaiting();
    return { done: { ...count }, hasGaps: false };
  }
}
