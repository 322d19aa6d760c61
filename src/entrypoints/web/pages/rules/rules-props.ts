import type { Temporal } from 'temporal-polyfill';
import type { OutlookRow, RuleFolder, RulesInForce } from '../../../../retention/index.js';

export interface RulesProps {
  readonly inForce: RulesInForce;
  readonly folder: RuleFolder;
  /** Of the records that are counted for the one who asks. */
  readonly rows: readonly OutlookRow[];
  /** Null before any were. */
  readonly reckonedAt: Date | null;
  readonly byClassificationRule: ReadonlyMap<string, number>;
  readonly isUnderWay: boolean;
  readonly today: Temporal.PlainDate;
  readonly mayReadChanges: boolean;
  readonly mayClassify: boolean;
}
