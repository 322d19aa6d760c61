import { Injectable } from '@nestjs/common';
import { decidingAs, idsWithin, type Acting } from '../foundation/access/index.js';
import { Database } from '../foundation/database/index.js';
import { isUndone, registrationDeciders, type MadeDecision } from '../registration/index.js';

/** What was decided of another record of the same thread. */
export type ThreadDecision = Pick<
  MadeDecision,
  'id' | 'decision' | 'basis' | 'reason' | 'decidedBy' | 'decidedAt' | 'isUndone'
> & { readonly recordId: string };

const most = 50;

/** How others of the same thread were decided of: like is to be decided alike. */
@Injectable()
export class ThreadDecisions {
  constructor(private readonly database: Database) {}

  /** The latest first, the record itself left out. */
  listThreadDecisions(recordId: string, acting: Acting): Promise<ThreadDecision[]> {
    const { reach } = decidingAs(acting, registrationDeciders);
    return this.database.read(
      `SELECT d.id, o.record_id AS "recordId", d.decision, d.basis, d.reason, d.decided_by AS "decidedBy",
              d.decided_at AS "decidedAt", ${isUndone('d', 'o.record_id')} AS "isUndone"
         FROM record r
         JOIN record other ON other.channel_id = r.channel_id AND other.thread_item_id = r.thread_item_id
              AND other.records_creator_id = r.records_creator_id AND other.id <> r.id
         JOIN registration_decision_record o ON o.record_id = other.id
         JOIN registration_decision d ON d.id = o.decision_id
        WHERE r.id = $1 AND ($2::int[] IS NULL OR r.records_creator_id = ANY ($2))
        ORDER BY d.id DESC, o.record_id LIMIT ${most}`,
      [recordId, idsWithin(reach)],
    );
  }
}
