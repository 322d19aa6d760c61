import type { Temporal } from 'temporal-polyfill';
import { ClassMemory } from '../classification/index.js';
import { AssessmentMemory, type AskedRecord, type StoredAssessment } from './assessment-memory.js';
import type { CheckedRules } from './check-rules.js';

/** A record as it is tried against rules that are not in force. */
export interface TriedRecord extends AskedRecord {
  /** The record that begins its thread; null for that one itself. */
  readonly topId: string | null;
  /** A person has given it its class. */
  readonly isClassedByHand: boolean;
}

/** What rules would say of records if they were in force: the same reckoning, nothing written. */
export class RuleTrial {
  private readonly classes: ClassMemory;
  private readonly assessments: AssessmentMemory;
  /** What begins threads, where it has a class. */
  private readonly classOfTop = new Map<string, string>();

  constructor({ rules, classification }: Pick<CheckedRules, 'rules' | 'classification'>, today: Temporal.PlainDate) {
    this.classes = new ClassMemory({ rules: classification, refs: new Map(classification.map((rule) => [rule, 0])) });
    this.assessments = new AssessmentMemory(rules, today);
  }

  /** To be told of everything that begins a thread before the rest is tried. */
  learnTop(record: TriedRecord): void {
    const recordClass = this.classOf(record);
    if (recordClass !== null) this.classOfTop.set(record.id, recordClass);
  }

  try(record: TriedRecord): StoredAssessment & { readonly recordClass: string | null } {
    const threadClass = record.topId === null ? null : (this.classOfTop.get(record.topId) ?? null);
    const asked = { ...record, threadClass };
    const recordClass = this.classOf(asked);
    return { ...this.assessments.assess({ ...asked, recordClass }), recordClass };
  }

  private classOf(record: TriedRecord): string | null {
    return record.isClassedByHand ? record.recordClass : this.classes.answerFor(record).recordClass;
  }
}
