import type { Temporal } from 'temporal-polyfill';
import { factsKey, type WithWords } from '../classification/index.js';
import { askAgainOn } from './ask-again-on.js';
import { assessRetention } from './assess-retention.js';
import { expectedOn } from './expected-on.js';
import { findRule, type FoundRule } from './find-rule.js';
import { readTriggers, triggerDay } from './read-triggers.js';
import type { RecordFacts } from './record-facts.js';
import type { RecordFactRow } from './record-facts.rows.js';
import type { RetentionAssessment } from './retention-assessment.js';
import type { RetentionRule } from './retention-rule.js';

/** What a rule comes to for a record, as it is stored; days are calendar days. */
export interface StoredAssessment {
  readonly outcome: RetentionAssessment['outcome'];
  readonly reason: RetentionAssessment['reason'];
  readonly rule: RetentionRule | null;
  readonly clashing: readonly RetentionRule[];
  readonly dueOn: string | null;
  readonly expectedOn: string | null;
  readonly askAgainOn: string | null;
}

/** A row of facts with its words. */
export type AskedRecord = WithWords<RecordFactRow>;

interface Remembered {
  readonly found: FoundRule;
  readonly byDay: Map<string, StoredAssessment>;
}

/** A million records have few different facts, and few days on which something happened: each is asked once. */
export class AssessmentMemory {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly rules: readonly RetentionRule[],
    private readonly today: Temporal.PlainDate,
  ) {}

  assess(record: AskedRecord): StoredAssessment {
    const { found, byDay } = this.find(record);
    const day = dayOf(found, record);
    const known = byDay.get(day);
    if (known) return known;
    const answer = assessOnce(found, factsOf(record), this.today);
    byDay.set(day, answer);
    return answer;
  }

  private find(record: AskedRecord): Remembered {
    const key = `${factsKey(record)}\0${Number(record.isRegistered)}\0${record.recordClass ?? ''}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const found = { found: findRule(factsOf(record), this.rules), byDay: new Map<string, StoredAssessment>() };
    this.remembered.set(key, found);
    return found;
  }
}

function assessOnce(found: FoundRule, facts: RecordFacts, today: Temporal.PlainDate): StoredAssessment {
  const { outcome, reason, dueOn } = assessRetention(found, facts, today);
  return {
    outcome,
    reason,
    rule: found.kind === 'rule' ? found.rule : null,
    clashing: found.kind === 'clash' ? found.rules : [],
    dueOn: dueOn?.toString() ?? null,
    expectedOn: expectedOn(found, facts)?.toString() ?? null,
    askAgainOn: askAgainOn(found, facts, today)?.toString() ?? null,
  };
}

function factsOf(record: AskedRecord): RecordFacts {
  return { ...record, happenedOn: readTriggers(record) };
}

/** The only day that the answer rests on. */
function dayOf(found: FoundRule, record: AskedRecord): string {
  if (found.kind !== 'rule' || found.rule.period === null) return '';
  return triggerDay(record, found.rule.period.trigger) ?? '';
}
