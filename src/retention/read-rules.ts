import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { readRuleFile, type RuleFault, type RuleFile, type RuleText } from '../foundation/rule-files/index.js';
import { ruleTexts, shapeTexts } from './check-texts.sv.js';
import type { StatedCondition } from './condition.js';
import { conditions } from './conditions/index.js';
import type { DisposalDecision, RetentionPeriod, RetentionRule, RulePlace } from './retention-rule.js';
import { ruleFileShape, type WrittenRule, type WrittenRuleFile } from './rule-file-shape.js';
import { listShapeFaults } from './shape-faults.js';

export interface RecordClass {
  readonly code: string;
  readonly name: string;
  readonly place: RulePlace;
}

/** Klassificeringsstruktur: the classes of records creators, in the structure that they follow (KLASSA or their own). */
export interface ClassificationScheme {
  readonly structure: string;
  readonly recordsCreators: readonly string[] | null;
  readonly classes: readonly RecordClass[];
}

/** What one file says. Where there is a fault nothing of the file is used: half a schedule would destroy by accident. */
export type ReadRules =
  | { readonly kind: 'read'; readonly rules: readonly RetentionRule[]; readonly scheme: ClassificationScheme | null }
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
    const rules = this.written.rules.map((rule, at) => this.readRule(rule, at, recordsCreators));
    if (this.faults.length > 0) return { kind: 'faulty', faults: this.faults };
    return { kind: 'read', rules, scheme: this.readScheme(recordsCreators) };
  }

  private readScheme(recordsCreators: readonly string[] | null): ClassificationScheme | null {
    const { classificationScheme: written } = this.written;
    if (!written) return null;
    const { file } = this.ruleFile;
    const classes = written.classes.map((stated, at) => ({
      ...stated,
      place: { file, line: this.ruleFile.lineOf(['classificationScheme', 'classes', at]) },
    }));
    return { structure: written.structure, recordsCreators, classes };
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
      conditions: Object.entries(written.when).flatMap(([name, value]) => this.readCondition(name, value, at)),
      period: this.readPeriod(written, at),
      decision: this.readDecision(written, at),
      source: written.source ?? null,
      place: { file: this.ruleFile.file, line: this.ruleFile.lineOf(['rules', at]) },
      checksum: checksumOf({ ...written, recordsCreators }),
    };
  }

  private readCondition(name: string, written: unknown, at: number): StatedCondition[] {
    const known = conditions.find((condition) => condition.name === name);
    const line = this.ruleFile.lineOfKey(['rules', at, 'when'], name);
    if (!known) {
      const names = conditions.map((condition) => condition.name);
      this.note(line, ruleTexts.unknownCondition(name, names));
      return [];
    }
    const result = known.state(written);
    if (result.kind === 'fault') {
      this.note(line, ruleTexts.conditionFault(name, result.sentence));
      return [];
    }
    if (name === 'class' || name === 'threadClass') this.checkClasses([written].flat(), line);
    return [result.condition];
  }

  private checkClasses(codes: readonly unknown[], line: number): void {
    const known = this.written.classificationScheme?.classes.map(({ code }) => code) ?? [];
    for (const code of codes) if (!known.includes(String(code))) this.note(line, ruleTexts.unknownClass(String(code)));
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

function checksumOf(rule: object): string {
  return createHash('sha256').update(JSON.stringify(rule)).digest('hex');
}
