import { Injectable } from '@nestjs/common';
import { Clock } from '../../foundation/clock/index.js';
import { Database, type Claim } from '../../foundation/database/index.js';
import type { JobName, JobReport } from './nightly-job.js';

const attempts = 3;
const retryMs = 10 * 60_000;

/** Lets a job run once for a night however many instances there are, and again where its process died. */
@Injectable()
export class JobRunsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null where the night's run is done, under way elsewhere, given up or waiting for its next attempt. */
  async runOnce(job: JobName, slot: Date, deed: () => Promise<JobReport>): Promise<JobReport | null> {
    const claim = await this.database.claim(`job ${job}`);
    if (!claim) return null;
    try {
      return (await this.begin(job, slot)) ? await this.carryOut(job, slot, deed, claim) : null;
    } finally {
      await claim.release();
    }
  }

  private async begin(job: JobName, slot: Date): Promise<boolean> {
    const now = this.clock.now();
    return this.database.inTransaction(async (tx) => {
      const begun = await tx.query(
        `INSERT INTO job_run AS r (job, slot, state, attempt, not_before, started_at) VALUES ($1, $2, 'running', 1, $3, $3)
         ON CONFLICT (job, slot) DO UPDATE SET state = 'running', attempt = r.attempt + 1
          WHERE r.state IN ('ready', 'running') AND r.not_before <= $3
         RETURNING job`,
        [job, slot, now],
      );
      return begun.length > 0;
    });
  }

  private async carryOut(job: JobName, slot: Date, deed: () => Promise<JobReport>, claim: Claim): Promise<JobReport> {
    try {
      const report = await deed();
      claim.signal.throwIfAborted();
      await this.end(job, slot, null);
      return report;
    } catch (error) {
      await this.end(job, slot, error instanceof Error ? error.name : 'unknown');
      throw error;
    }
  }

  private async end(job: JobName, slot: Date, failure: string | null): Promise<void> {
    const now = this.clock.now();
    await this.database.inTransaction((tx) =>
      tx.query(
        `UPDATE job_run
            SET state = CASE WHEN $3::text IS NULL THEN 'done' WHEN attempt >= $4 THEN 'failed' ELSE 'ready' END,
                failure = $3, finished_at = $5, not_before = $6
          WHERE job = $1 AND slot = $2`,
        [job, slot, failure, attempts, now, new Date(now.getTime() + retryMs)],
      ),
    );
  }
}
