import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';

export const disposalMatters = ['waits-to-be-read', 'waits-for-approval', 'files-left'] as const;

/** What a list asks of the records creator's archivists. */
export interface DisposalMatter {
  readonly listId: number;
  readonly name: string;
  readonly recordsCreatorId: number;
  readonly matter: (typeof disposalMatters)[number];
  /** Lines that nobody has read, lines to be approved, or files that could not be removed. */
  readonly count: number;
}

const patienceDays = 7;

/** Lists that have come to a standstill. */
@Injectable()
export class DisposalMattersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that have waited a week for somebody, and executions whose files the disk would not let go. */
  listMatters(): Promise<DisposalMatter[]> {
    const lastDay = this.clock.today().subtract({ days: patienceDays }).toString();
    return this.database.read(
      `SELECT l.id AS "listId", l.name, l.records_creator_id AS "recordsCreatorId",
              CASE WHEN n.unmarked > 0 THEN 'waits-to-be-read' ELSE 'waits-for-approval' END AS matter,
              CASE WHEN n.unmarked > 0 THEN n.unmarked ELSE n.read END AS count
         FROM disposal_list l,
              LATERAL (SELECT count(*) FILTER (WHERE mark IS NULL)::int AS unmarked,
                              count(*) FILTER (WHERE mark = 'read')::int AS read
                         FROM disposal_line WHERE list_id = l.id) n
        WHERE l.state = 'proposed' AND (l.proposed_at AT TIME ZONE 'Europe/Stockholm')::date <= $1::date
        UNION ALL
       SELECT l.id, l.name, l.records_creator_id, 'files-left', f.count
         FROM disposal_list l,
              LATERAL (SELECT count(*)::int AS count FROM doomed_file WHERE list_id = l.id AND failure IS NOT NULL) f
        WHERE l.state = 'executing' AND f.count > 0
        ORDER BY 1`,
      [lastDay],
    );
  }
}
