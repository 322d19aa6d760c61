import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import type { RecordTeller, Told } from '../records/index.js';
import { awaitsDiary } from './awaits-diary.rows.js';
import { isUndone } from './is-undone.rows.js';
import type { MadeDecision } from './registration-decision.js';

/** What has been decided of records, and what the diary has not answered. */
@Injectable()
export class RegistrationHistory implements RecordTeller {
  constructor(private readonly database: Database) {}

  /** The first first. */
  listOf(recordId: string): Promise<MadeDecision[]> {
    return this.database.read(
      `SELECT d.id, d.decision, d.basis,
              CASE WHEN w.ref IS NOT NULL THEN json_build_object('id', w.rule_id, 'version', w.version, 'describes', w.describes)
              END AS rule,
              d.reason, d.decided_by AS "decidedBy", d.decided_at AS "decidedAt", d.undoes,
              ${isUndone('d', 'o.record_id')} AS "isUndone",
              (SELECT count(*)::int FROM registration_decision_record n WHERE n.decision_id = d.id) AS records
         FROM registration_decision_record o JOIN registration_decision d ON d.id = o.decision_id
         LEFT JOIN rule_wording w ON w.ref = d.rule_ref
        WHERE o.record_id = $1 ORDER BY d.id`,
      [recordId],
    );
  }

  async tellOf(recordIds: readonly string[]): Promise<ReadonlyMap<string, Told>> {
    const rows = await this.database.read<{ id: string; awaits: boolean; secrecyMarking: Told['secrecyMarking'] }>(
      `SELECT asked.id, await.awaits,
              CASE WHEN m.record_id IS NOT NULL THEN json_build_object('provision', m.provision, 'markedOn', m.marked_on,
                                                                       'authority', m.authority) END AS "secrecyMarking"
         FROM unnest($1::bigint[]) AS asked (id)
         LEFT JOIN secrecy_marking m ON m.record_id = asked.id
         LEFT JOIN LATERAL (${awaitsDiary('asked.id')}) await ON true
        WHERE m.record_id IS NOT NULL OR await.awaits`,
      [recordIds],
    );
    return new Map(
      rows.map(({ id, awaits, secrecyMarking }) => [
        id,
        awaits ? { registration: 'undecided', awaitsDiary: true, secrecyMarking } : { secrecyMarking },
      ]),
    );
  }
}
