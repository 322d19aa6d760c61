import { z } from 'zod';
import { ruleIdShape, whenShape } from '../../classification/index.js';

const text = z.string().trim().min(1).max(2000);

export const insignificanceRuleShape = z.strictObject({
  id: ruleIdShape,
  version: z.int().min(1),
  when: whenShape,
  decision: z
    .strictObject({ body: text, date: z.iso.date(), paragraph: text.optional(), registrationNumber: text.optional() })
    .optional(),
});

export const suggestionRuleShape = z.strictObject({
  id: ruleIdShape,
  version: z.int().min(1),
  because: text.max(300),
  weight: z.int().min(1).max(100),
  secrecy: z.literal('suspected').optional(),
  when: whenShape,
});

export type WrittenInsignificanceRule = z.infer<typeof insignificanceRuleShape>;
export type WrittenSuggestionRule = z.infer<typeof suggestionRuleShape>;
