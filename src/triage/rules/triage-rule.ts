import type { Temporal } from 'temporal-polyfill';
import type { StatedCondition } from '../../classification/index.js';
import type { RulePlace } from '../../foundation/rule-files/index.js';
import type { MarkingCondition } from '../conditions/marking-condition.js';

interface StatedRule {
  readonly id: string;
  readonly version: number;
  /** By name; null is every one. */
  readonly recordsCreators: readonly string[] | null;
  readonly place: RulePlace;
  /** SHA-256, hex, of the rule as it was read. */
  readonly checksum: string;
}

/** Who decided that records of a kind are obviously insignificant (OSL 5:1), and when. */
export interface InsignificanceDecision {
  readonly body: string;
  readonly date: Temporal.PlainDate;
  readonly paragraph: string | null;
  /** The diary's registration number. */
  readonly registrationNumber: string | null;
}

/** Says which received records are insignificant without a person's looking at them. */
export interface InsignificanceRule extends StatedRule {
  /** Of a text; all of them hold for it. */
  readonly conditions: readonly StatedCondition<string>[];
  /** A rule without one is shown, and says what it would have come to; it never decides. */
  readonly decision: InsignificanceDecision | null;
}

/** Says why a record may matter. It orders the queue and marks words; it never decides. */
export interface SuggestionRule extends StatedRule {
  /** In Swedish, to go on "Kan ha betydelse, därför att …". */
  readonly because: string;
  /** 1–100: of what is due on the same day the weightiest comes first. */
  readonly weight: number;
  readonly secrecy: 'suspected' | null;
  readonly conditions: readonly MarkingCondition[];
}

export interface TriageRules {
  readonly insignificance: readonly InsignificanceRule[];
  readonly suggestions: readonly SuggestionRule[];
}

export const noTriageRules: TriageRules = { insignificance: [], suggestions: [] };
