import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database } from '../foundation/database/index.js';
import { RuleSets, type CitedWording } from '../foundation/rule-files/index.js';
import type { RecordTeller, RetentionView, Told } from '../records/index.js';
import { checkRules } from './check-rules.js';
import type { CitedRule } from './cited-rule.js';
import { describeAssessment } from './describe-assessment.js';
import type { RetentionAssessment } from './retention-assessment.js';
import type { RetentionRule } from './retention-rule.js';

interface AssessmentRow {
  readonly recordId: string;
  readonly outcome: RetentionAssessment['outcome'];
  readonly reason: RetentionAssessment['reason'];
  readonly ruleRef: number | null;
  readonly clashing: readonly number[];
  readonly dueOn: string | null;
}

/** Tells of records under which rule they are kept, until when and why. */
@Injectable()
export class AssessmentViewsService implements RecordTeller {
  /** By the set that first held them; a set never changes. */
  private readonly rulesOfSets = new Map<number, readonly RetentionRule[]>();

  constructor(
    private readonly database: Database,
    private readonly ruleSets: RuleSets,
  ) {}

  async tellOf(recordIds: readonly string[]): Promise<ReadonlyMap<string, Told>> {
    const rows = await this.database.read<AssessmentRow>(
      `SELECT record_id AS "recordId", outcome, reason, rule_ref AS "ruleRef", clashing, due_on AS "dueOn"
         FROM record_assessment WHERE record_id = ANY ($1)`,
      [recordIds],
    );
    const rules = await this.readRules([...new Set(rows.flatMap(refsOf))]);
    return new Map(rows.map((row) => [row.recordId, { retention: viewOf(row, rules) }]));
  }

  /** The rules in the wordings that are cited. */
  async readRules(refs: readonly number[]): Promise<ReadonlyMap<number, RetentionRule>> {
    const wordings = refs.length === 0 ? [] : await this.ruleSets.listWordings(refs);
    const rules = await Promise.all(
      wordings.map(async (wording) => [wording.ref, await this.readRule(wording)] as const),
    );
    return new Map(rules.flatMap(([ref, rule]) => (rule ? [[ref, rule]] : [])));
  }

  private async readRule({ ruleId, checksum, ruleSetId }: CitedWording): Promise<RetentionRule | null> {
    let rules = this.rulesOfSets.get(ruleSetId);
    if (!rules) {
      rules = checkRules((await this.ruleSets.getSet(ruleSetId)).texts).rules;
      this.rulesOfSets.set(ruleSetId, rules);
    }
    return rules.find((rule) => rule.id === ruleId && rule.checksum === checksum) ?? null;
  }
}

function refsOf({ ruleRef, clashing }: AssessmentRow): readonly number[] {
  return ruleRef === null ? clashing : [ruleRef];
}

function viewOf(row: AssessmentRow, rules: ReadonlyMap<number, CitedRule>): RetentionView {
  const cited = refsOf(row).flatMap((ref) => rules.get(ref) ?? []);
  const rule = row.ruleRef === null ? null : (rules.get(row.ruleRef) ?? null);
  const { outcome, reason } = row;
  const dueOn = row.dueOn === null ? null : Temporal.PlainDate.from(row.dueOn);
  const named = { ruleId: rule?.id ?? null, ruleVersion: rule?.version ?? null };
  const sentence = describeAssessment({ outcome, reason, dueOn, ...named } as RetentionAssessment, cited);
  return { outcome, ...named, dueOn: row.dueOn, sentence };
}
