import type { Temporal } from 'temporal-polyfill';
import { ClassMemory } from '../classification/index.js';
import { AssessmentMemory, type AskedRecord, type StoredAssessment } from './assessment-memory.js';
import type { CheckedRules } from './check-rules.js';

/** A record as it is tried against rules that are not in force. */
export interface TriedRecord extends Omit<AskedRecord, 'threadClass' | 'recordClass'> {
  threadClass: string | null;
  recordClass: string | null;
  /** The record that begins its thread; null for that one itself. */
  readonly topId: string | null;
  readonly isClassedByHand: boolean;
  /** The class that a person has given it. */
  readonly classByHand: string | null;
}

/** What rules come to for a record. */
export interface Tried {
  readonly recordClass: string | null;
  readonly answer: StoredAssessment;
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

  /** Leaves on the record itself what these rules make of it: copies of a million records would be dear. */
  try(record: TriedRecord): Tried {
    record.threadClass = record.topId === null ? null : (this.classOfTop.get(record.topId) ?? null);
    const recordClass = this.classOf(record);
    record.recordClass = recordClass;
    return { recordClass, answer: this.assessments.assess(record) };
  }

  private classOf(record: TriedRecord): string | null {
    return record.isClassedByHand ? record.classByHand : this.classes.answerFor(record).recordClass;
  }
}
