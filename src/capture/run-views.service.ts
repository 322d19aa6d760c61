import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import type { RunFilter, RunPage, RunView } from './run-view.js';

const view = `
  SELECT id AS "runId", channel_id AS "channelId", slot, attempt, not_before AS "notBefore", started_at AS "startedAt",
         receipt, json_build_object('items', items_read, 'requests', requests_sent) AS counted,
         progressed_at AS "progressedAt",
         CASE WHEN state = 'ready' THEN 'waiting' WHEN state = 'running' THEN 'running'
              WHEN receipt IS NULL THEN 'given-up' ELSE 'closed' END AS phase
    FROM capture_run`;

type ViewRow = Omit<RunView, 'progress'> & {
  readonly counted: { readonly items: number; readonly requests: number };
  readonly progressedAt: Date | null;
};

/** Reads runs for those who look on. */
@Injectable()
export class RunViewsService {
  constructor(private readonly database: Database) {}

  async listRuns({ channelIds, outcome }: RunFilter, after: string | null, limit: number): Promise<RunPage> {
    const rows = await this.database.read<ViewRow>(
      `${view}
        WHERE channel_id = ANY ($1) AND ($2::bigint IS NULL OR id < $2)
          AND ($3::text IS NULL OR CASE $3 WHEN 'under-way' THEN state <> 'done' ELSE status = $3 END)
        ORDER BY id DESC LIMIT $4`,
      [channelIds, after, outcome, limit + 1],
    );
    const runs = rows.slice(0, limit).map(toView);
    return { runs, next: rows.length > limit ? runs.at(-1)!.runId : null };
  }

  async findRun(runId: string): Promise<RunView | null> {
    const [row] = await this.database.read<ViewRow>(`${view} WHERE id = $1`, [runId]);
    return row ? toView(row) : null;
  }
}

function toView({ counted, progressedAt, ...row }: ViewRow): RunView {
  return { ...row, progress: { ...counted, at: progressedAt } };
}
