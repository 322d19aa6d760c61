import type { ConditionKind, ParsedCondition } from '../condition.js';
import { conditionTexts } from './texts.sv.js';

const text = { type: 'string', minLength: 1 };

/** One text, or a list of them. */
export const textsSchema = { oneOf: [text, { type: 'array', items: text, minItems: 1, uniqueItems: true }] };

export function parseTexts(written: unknown): ParsedCondition<readonly string[]> {
  const listed: unknown[] = Array.isArray(written) ? written : [written];
  const texts = listed.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  if (texts.length === 0 || texts.length < listed.length)
    return { kind: 'fault', sentence: conditionTexts.notTexts(written) };
  return { kind: 'parsed', value: [...new Set(texts.map((value) => value.trim()))] };
}

/** A condition on texts that the municipality makes up itself. */
export function someTexts<Facts>(
  condition: Omit<ConditionKind<readonly string[], Facts>, 'schema' | 'parse'>,
): ConditionKind<readonly string[], Facts> {
  return { ...condition, schema: textsSchema, parse: parseTexts };
}
