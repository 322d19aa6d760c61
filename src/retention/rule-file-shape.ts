import { z } from 'zod';
import { classificationRuleShape, ruleIdShape, schemeShape, whenShape } from '../classification/index.js';
import { insignificanceRuleShape, suggestionRuleShape } from '../triage/index.js';
import { periodRoundings, retentionActions, ruleSubjects } from './retention-rule.js';
import { retentionTriggers } from './retention-trigger.js';

const text = z.string().trim().min(1).max(2000);
const day = z.iso.date();
const names = z.union([text, z.array(text).min(1)]);

const decisionShape = z.strictObject({
  body: text,
  date: day,
  paragraph: text,
  number: text,
  validFrom: day,
  validTo: day.optional(),
  appliedBy: text.optional(),
});

const ruleShape = z.strictObject({
  id: ruleIdShape,
  version: z.int().min(1),
  title: text,
  for: z.enum(ruleSubjects).default('record'),
  when: whenShape,
  action: z.enum(retentionActions),
  trigger: z.enum(retentionTriggers).optional(),
  period: z.iso.duration().optional(),
  rounding: z.enum(periodRoundings).default('none'),
  source: text.optional(),
  decision: decisionShape.optional(),
});

/** What may be written in a rule file; `when` is read by the conditions themselves. */
export const ruleFileShape = z.strictObject({
  recordsCreators: names.optional(),
  classificationScheme: schemeShape.optional(),
  classification: z.array(classificationRuleShape).default([]),
  insignificant: z.array(insignificanceRuleShape).default([]),
  suggestions: z.array(suggestionRuleShape).default([]),
  rules: z.array(ruleShape),
});

export type WrittenRuleFile = z.infer<typeof ruleFileShape>;
export type WrittenRule = z.infer<typeof ruleShape>;
