import { Temporal } from 'temporal-polyfill';
import {
  readClassification,
  readConditions,
  type ClassificationRule,
  type ClassificationScheme,
  type StatedCondition,
} from '../classification/index.js';
import {
  checksumOf,
  readRuleFile,
  type RuleFault,
  type RuleFile,
  type RuleText,
} from '../foundation/rule-files/index.js';
import { readTriage, type TriageRules } from '../triage/index.js';
import { ruleTexts, shapeTexts } from './check-texts.sv.js';
import { conditions } from './conditions/index.js';
import type { RecordFacts } from './record-facts.js';
import type { DisposalDecision, RetentionPeriod, RetentionRule } from './retention-rule.js';
import { ruleFileShape, type WrittenRule, type WrittenRuleFile } from './rule-file-shape.js';
import { listShapeFaults } from './shape-faults.js';

/** What one file says. Where there is a fault nothing of the file is used: half a schedule would destroy by accident. */
export type ReadRules =
  | {
      readonly kind: 'read';
      readonly rules: readonly RetentionRule[];
      readonly scheme: ClassificationScheme | null;
      readonly classification: readonly ClassificationRule[];
      readonly triage: TriageRules;
    }
  | { readonly kind: 'faulty'; readonly faults: readonly RuleFault[] };

export function readRules({ file, text }: RuleText): ReadRules {
  const read = readRuleFile(file, text);
  if (read.kind === 'broken')
    return { kind: 'faulty', faults: [{ file, line: read.line, sentence: shapeTexts.notYaml(read.reason) }] };
  const shaped = ruleFileShape.safeParse(read.ruleFile.values, { reportInput: true });
  if (!shaped.success) return { kind: 'faulty', faults: listShapeFaults(shaped.error, read.ruleFile) };
  return new RuleReading(read.ruleFile, shaped.data).read();
}

class RuleReading {
  private readonly faults: RuleFault[] = [];

  constructor(
    private readonly ruleFile: RuleFile,
    private readonly written: WrittenRuleFile,
  ) {}

  read(): ReadRules {
    const recordsCreators = this.written.recordsCreators ? [this.written.recordsCreators].flat() : null;
    const classified = readClassification({ ...this.written, recordsCreators }, this.ruleFile);
    this.faults.push(...classified.faults);
    const triage = readTriage({ ...this.written, recordsCreators }, this.ruleFile);
    this.faults.push(...triage.faults);
    const rules = this.written.rules.map((rule, at) => this.readRule(rule, at, recordsCreators));
    if (this.faults.length > 0) return { kind: 'faulty', faults: this.faults };
    const { insignificance, suggestions } = triage;
    return {
      kind: 'read',
      rules,
      scheme: classified.scheme,
      classification: classified.rules,
      triage: { insignificance, suggestions },
    };
  }

  private readRule(written: WrittenRule, at: number, recordsCreators: readonly string[] | null): RetentionRule {
    const { id, version, title, action } = written;
    return {
      id,
      version,
      title,
      action,
      subject: written.for,
      recordsCreators,
      conditions: this.readWhen(written, at),
      period: this.readPeriod(written, at),
      decision: this.readDecision(written, at),
      source: written.source ?? null,
      place: this.ruleFile.placeOf(['rules', at]),
      checksum: checksumOf({ ...written, recordsCreators }),
    };
  }

  private readWhen({ when }: WrittenRule, at: number): readonly StatedCondition<RecordFacts>[] {
    const classes = this.written.classificationScheme?.classes.map(({ code }) => code) ?? [];
    const read = readConditions({ when, path: ['rules', at, 'when'], classes }, conditions, this.ruleFile);
    this.faults.push(...read.faults);
    return read.conditions;
  }

  private readPeriod({ action, trigger, period, rounding }: WrittenRule, at: number): RetentionPeriod | null {
    const line = this.ruleFile.lineOf(['rules', at]);
    if (action === 'retain-permanently') {
      if (trigger !== undefined || period !== undefined) this.note(line, ruleTexts.needlessPeriod);
      return null;
    }
    if (trigger === undefined || period === undefined) {
      this.note(line, ruleTexts.noPeriod);
      return null;
    }
    const length = readWholeDays(period);
    if (!length) this.note(this.ruleFile.lineOf(['rules', at, 'period']), ruleTexts.timeInPeriod);
    return length && { trigger, length, rounding };
  }

  private readDecision({ decision }: WrittenRule, at: number): DisposalDecision | null {
    if (!decision) return null;
    const validFrom = Temporal.PlainDate.from(decision.validFrom);
    const validTo = decision.validTo === undefined ? null : Temporal.PlainDate.from(decision.validTo);
    if (validTo && Temporal.PlainDate.compare(validTo, validFrom) < 0)
      this.note(this.ruleFile.lineOf(['rules', at, 'decision', 'validTo']), ruleTexts.endsBeforeItBegins);
    const { body, paragraph, number, appliedBy } = decision;
    const date = Temporal.PlainDate.from(decision.date);
    return { body, date, paragraph, number, validFrom, validTo, appliedBy: appliedBy ?? null };
  }

  private note(line: number, sentence: string): void {
    this.faults.push({ file: this.ruleFile.file, line, sentence });
  }
}

/** Null for what is longer than a calendar holds, negative, or told by the clock. */
function readWholeDays(period: string): Temporal.Duration | null {
  try {
    const length = Temporal.Duration.from(period);
    const { years, months, weeks, days } = length;
    const whole = Temporal.Duration.from({ years, months, weeks, days });
    const isBounded = years <= 1000 && months <= 12_000 && weeks <= 53_000 && days <= 366_000;
    return length.sign >= 0 && isBounded && whole.toString() === length.toString() ? whole : null;
  } catch {
    return null;
  }
}
