import type { RulePlace } from '../foundation/rule-files/index.js';
import type { StatedCondition } from './condition.js';

/** Gives a class to the records that all its conditions hold for. */
export interface ClassificationRule {
  readonly id: string;
  readonly version: number;
  /** The class' code. */
  readonly recordClass: string;
  /** Asked only where no other rule holds. */
  readonly isOtherwise: boolean;
  /** By name; null is every one. */
  readonly recordsCreators: readonly string[] | null;
  readonly conditions: readonly StatedCondition[];
  readonly place: RulePlace;
  /** SHA-256, hex, of the rule as it was read. */
  readonly checksum: string;
}
