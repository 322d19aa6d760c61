import { z } from 'zod';
import { accesses } from '../records/index.js';

const text = z.string().trim().min(1).max(2000);

/** A rule's id, as every kind of rule has one. */
export const ruleIdShape = z.string().regex(/^[\p{L}\d][\p{L}\d.-]{0,39}$/u);
export const whenShape = z.record(z.string(), z.unknown()).default({});

export const schemeShape = z.strictObject({
  structure: text,
  classes: z.array(z.strictObject({ code: text, name: text, access: z.enum(accesses).default('internal') })).min(1),
});

export const classificationRuleShape = z.strictObject({
  id: ruleIdShape,
  version: z.int().min(1),
  class: text,
  when: whenShape,
  otherwise: z.boolean().default(false),
});

export type WrittenScheme = z.infer<typeof schemeShape>;
export type WrittenClassificationRule = z.infer<typeof classificationRuleShape>;
