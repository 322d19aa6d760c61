import type { Temporal } from 'temporal-polyfill';
import type { StatedCondition } from '../classification/index.js';
import type { RulePlace } from '../foundation/rule-files/index.js';
import type { RecordFacts } from './record-facts.js';
import type { RetentionTrigger } from './retention-trigger.js';

export const retentionActions = ['retain-permanently', 'review', 'destroy'] as const;
/** What becomes of what the rule is about: it is retained (bevaras), looked at by a person, or destroyed (gallras). */
export type RetentionAction = (typeof retentionActions)[number];

export const ruleSubjects = [
  'record',
  'raw-exchange',
  'measurement',
  'capture-log',
  'channel-register',
  'account-list',
  'service-note',
  'disposal-certificate',
  'disclosure-log',
] as const;
/** What a rule is about: retention has subjects, not only records. */
export type RuleSubject = (typeof ruleSubjects)[number];

export const periodRoundings = ['none', 'calendar-year'] as const;
export type PeriodRounding = (typeof periodRoundings)[number];

/** Gallringsbeslut. Days are calendar days in Europe/Stockholm. */
export interface DisposalDecision {
  readonly body: string;
  readonly date: Temporal.PlainDate;
  readonly paragraph: string;
  /** The diary's registration number. */
  readonly number: string;
  readonly validFrom: Temporal.PlainDate;
  /** The last day; null until further notice. */
  readonly validTo: Temporal.PlainDate | null;
  /** Who applies it to the rules (tillämpningsbeslut); null where nobody is named. */
  readonly appliedBy: string | null;
}

/** Gallringsregel: one line of a retention schedule (informationshanteringsplan). */
export interface RetentionRule {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly subject: RuleSubject;
  /** By name; null is every one. */
  readonly recordsCreators: readonly string[] | null;
  /** All of them hold for what the rule is about. */
  readonly conditions: readonly StatedCondition<RecordFacts>[];
  readonly action: RetentionAction;
  /** Null for what is retained permanently, and only then. */
  readonly period: RetentionPeriod | null;
  /** A rule without one is shown and simulated, never carried out. */
  readonly decision: DisposalDecision | null;
  /** Where the proposal comes from, in words. */
  readonly source: string | null;
  readonly place: RulePlace;
  /** SHA-256, hex, of the rule as it was read: what records and certificates cite. */
  readonly checksum: string;
}

export interface RetentionPeriod {
  readonly trigger: RetentionTrigger;
  /** ISO 8601 in years, months, weeks and days. */
  readonly length: Temporal.Duration;
  readonly rounding: PeriodRounding;
}
