import { Injectable } from '@nestjs/common';
import { decidingAs, idsWithin, type Acting } from '../foundation/access/index.js';
import { Database } from '../foundation/database/index.js';
import { registrationDeciders, type MadeDecision } from '../registration/index.js';

/** What was decided last of a record: what somebody who has just decided is told. */
export interface TriageOutcome extends Pick<
  MadeDecision,
  'decision' | 'basis' | 'decidedBy' | 'decidedAt' | 'records'
> {
  readonly recordId: string;
  readonly decisionId: string;
  /** The decision restricted it. */
  readonly isRestricted: boolean;
}

@Injectable()
export class TriageOutcomes {
  constructor(private readonly database: Database) {}

  /** Null where nothing has been decided, or it is beyond reach. */
  async find(recordId: string, acting: Acting): Promise<TriageOutcome | null> {
    const { reach } = decidingAs(acting, registrationDeciders);
    const [outcome] = await this.database.read<TriageOutcome>(
      `SELECT o.record_id AS "recordId", d.id AS "decisionId", d.decision, d.basis, d.decided_by AS "decidedBy",
              d.decided_at AS "decidedAt", o.restricted AS "isRestricted",
              (SELECT count(*)::int FROM registration_decision_record n WHERE n.decision_id = d.id) AS records
         FROM registration_decision_record o JOIN registration_decision d ON d.id = o.decision_id
        WHERE o.record_id = $1 AND ($2::int[] IS NULL OR d.records_creator_id = ANY ($2))
        ORDER BY d.id DESC LIMIT 1`,
      [recordId, idsWithin(reach)],
    );
    return outcome ?? null;
  }
}
