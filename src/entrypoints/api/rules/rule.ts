import {
  describeRetention,
  periodRoundings,
  retentionActions,
  retentionTriggers,
  ruleSubjects,
  type RetentionRule,
  type ShownRule,
} from '../../../retention/index.js';
import {
  day,
  dayOrNull,
  instant,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  schemaRef,
  text,
  textOrNull,
  truth,
  type Schema,
} from '../answers/schema.js';
import { texts } from './texts.sv.js';

export type RuleAnswer = ReturnType<typeof ruleAnswer>;
export type ShownRuleAnswer = ReturnType<typeof shownRuleAnswer>;

export function ruleAnswer(rule: RetentionRule) {
  const { id, version, title, recordsCreators, action, period, decision, source, checksum } = rule;
  return {
    id,
    version,
    title,
    for: rule.subject,
    recordsCreators,
    conditions: rule.conditions.map((condition) => ({ name: condition.name, describes: condition.describe() })),
    action,
    trigger: period?.trigger ?? null,
    period: period?.length.toString() ?? null,
    rounding: period?.rounding ?? null,
    retention: `${describeRetention(rule)}.`,
    decision: decision && {
      body: decision.body,
      date: decision.date.toString(),
      paragraph: decision.paragraph,
      number: decision.number,
      validFrom: decision.validFrom.toString(),
      validTo: decision.validTo?.toString() ?? null,
      appliedBy: decision.appliedBy,
    },
    source,
    file: rule.place.file,
    line: rule.place.line,
    checksum,
  };
}

export function shownRuleAnswer({ rule, isInForce, wordings }: ShownRule) {
  return {
    rule: ruleAnswer(rule),
    isInForce,
    wordings: wordings.map(({ wording: { version, checksum, describes, since } }) => ({
      version,
      checksum,
      describes,
      since: since.toISOString(),
    })),
  };
}

const orNothing = (values: readonly string[], description: string): Schema => ({
  ...orNull(oneOf(values)),
  description,
});

export const ruleSchema = object<RuleAnswer>({
  id: text(),
  version: number(),
  title: text(),
  for: oneOf(ruleSubjects, texts.for),
  recordsCreators: { ...orNull(listOf(text())), description: texts.recordsCreators },
  conditions: listOf(
    object<RuleAnswer['conditions'][number]>({ name: text(), describes: text(texts.describes) }),
    texts.conditions,
  ),
  action: oneOf(retentionActions),
  trigger: orNothing(retentionTriggers, texts.trigger),
  period: textOrNull(texts.period),
  rounding: orNothing(periodRoundings, texts.rounding),
  retention: text(texts.retention),
  decision: {
    ...orNull(
      object<NonNullable<RuleAnswer['decision']>>({
        body: text(),
        date: day(),
        paragraph: text(),
        number: text(),
        validFrom: day(),
        validTo: dayOrNull(texts.validTo),
        appliedBy: textOrNull(),
      }),
    ),
    description: texts.decision,
  },
  source: textOrNull(texts.source),
  file: text(texts.file),
  line: number(texts.line),
  checksum: text(texts.checksum),
});

export const shownRuleSchema = object<ShownRuleAnswer>({
  rule: schemaRef('Rule'),
  isInForce: truth(texts.isInForce),
  wordings: listOf(
    object<ShownRuleAnswer['wordings'][number]>({
      version: number(),
      checksum: text(texts.checksum),
      describes: text(texts.describes),
      since: instant(texts.since),
    }),
    texts.wordings,
  ),
});
