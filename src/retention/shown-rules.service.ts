import { Injectable } from '@nestjs/common';
import { RuleSets, type CitedWording } from '../foundation/rule-files/index.js';
import { AssessmentViewsService } from './assessment-views.service.js';
import type { RetentionRule } from './retention-rule.js';
import { RulesInForceService } from './rules-in-force.service.js';

/** A rule as it is shown: as it is worded now, or as it last was. */
export interface ShownRule {
  readonly rule: RetentionRule;
  readonly isInForce: boolean;
  /** Every wording that has been in force, the newest first, with the rule where it can still be read. */
  readonly wordings: readonly { readonly wording: CitedWording; readonly rule: RetentionRule | null }[];
}

@Injectable()
export class ShownRules {
  constructor(
    private readonly rules: RulesInForceService,
    private readonly ruleSets: RuleSets,
    private readonly views: AssessmentViewsService,
  ) {}

  /** Null where no such rule has ever been in force. */
  async findRule(id: string): Promise<ShownRule | null> {
    const [{ rules }, wordings] = await Promise.all([
      this.rules.getInForce(),
      this.ruleSets.listWordingsOf('retention', [id]),
    ]);
    const worded = await this.views.readRules(wordings.map(({ ref }) => ref));
    const known = wordings.toReversed().map((wording) => ({ wording, rule: worded.get(wording.ref) ?? null }));
    const current = rules.find((rule) => rule.id === id);
    const rule = current ?? known.find((one) => one.rule !== null)?.rule;
    return rule ? { rule, isInForce: current !== undefined, wordings: known } : null;
  }
}
