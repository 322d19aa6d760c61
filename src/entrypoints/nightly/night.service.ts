import { Inject, Injectable } from '@nestjs/common';
import { JobRunsService } from './job-runs.service.js';
import type { JobName, JobReport, Night, NightlyJob } from './nightly-job.js';
import { nightlyJobs } from './timetable.js';

/** Runs the night's jobs in order. */
@Injectable()
export class NightService {
  constructor(
    @Inject(nightlyJobs) private readonly jobs: readonly NightlyJob[],
    private readonly jobRuns: JobRunsService,
  ) {}

  /** Every job, or one; answers what each came to. A job that another instance does tonight is left out. */
  async runJobs(only: JobName | null, night: Night): Promise<ReadonlyMap<JobName, JobReport>> {
    const reports = new Map<JobName, JobReport>();
    for (const job of this.jobs) {
      if (only !== null && job.name !== only) continue;
      if (night.stop.aborted) break;
      const report = await this.runJob(job, night);
      if (report) reports.set(job.name, report);
    }
    return reports;
  }

  /**
   * Captures are shared channel by channel through their own queue, diaries' folders one by one; what follows the feed, by
   * whoever comes first.
   */
  private runJob(job: NightlyJob, night: Night): Promise<JobReport | null> {
    switch (job.name) {
      case 'capture':
      case 'index':
      case 'losses':
      case 'classify':
      case 'triage':
      case 'assess':
      case 'diary':
        return job.run(night);
      case 'rules':
      case 'propose':
      case 'execute':
      case 'fixity':
      case 'remind':
        return this.jobRuns.runOnce(job.name, night.slot, () => job.run(night));
    }
  }
}
