import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { RuleSets } from '../foundation/rule-files/index.js';
import { sightCondition, sightParameters, type RecordSight } from '../records/index.js';
import type { RetentionOutcome } from './retention-assessment.js';

/** A record as the list of a rule's records holds it. */
export interface RuleRecord {
  readonly id: string;
  readonly outcome: RetentionOutcome;
  /** When the period runs out, decision or not; calendar day, null where it has not begun. */
  readonly expectedOn: string | null;
}

/** Where a page of a rule's records ended. */
export type PlaceUnderRule = Pick<RuleRecord, 'id' | 'expectedOn'>;

/** The records that are kept under a rule, in whatever version. */
@Injectable()
export class RuleRecordsService {
  constructor(
    private readonly database: Database,
    private readonly ruleSets: RuleSets,
  ) {}

  /** Soonest due first, those without a day last. */
  async listRecords(
    ruleId: string,
    sight: RecordSight,
    after: PlaceUnderRule | null,
    limit: number,
  ): Promise<RuleRecord[]> {
    const refs = (await this.ruleSets.listWordingsOf('retention', [ruleId])).map(({ ref }) => ref);
    const isPastDated = after !== null && after.expectedOn === null;
    const seen = sightCondition('r', 6);
    const which = (part: string) => `
      SELECT a.record_id AS id, a.outcome, a.expected_on FROM record_assessment a JOIN record r ON r.id = a.record_id
       WHERE a.rule_ref = rule.ref AND ${part} AND ${seen} ORDER BY a.expected_on, a.record_id LIMIT $5`;
    return this.database.read(
      `SELECT found.id, found.outcome, found.expected_on AS "expectedOn"
         FROM unnest($1::int[]) AS rule (ref) CROSS JOIN LATERAL (
           (${which(`(a.expected_on, a.record_id) > ($2::date, $3::bigint)`)})
           UNION ALL
           (${which(`a.expected_on IS NULL AND a.record_id > $4::bigint`)})) found
        ORDER BY found.expected_on NULLS LAST, found.id LIMIT $5`,
      [
        refs,
        isPastDated ? 'infinity' : (after?.expectedOn ?? '-infinity'),
        after?.id ?? 0,
        isPastDated ? after.id : 0,
        limit,
        ...sightParameters(sight),
      ],
    );
  }
}
