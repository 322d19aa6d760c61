import type { ConditionKind, ParsedCondition } from '../condition.js';
import type { ClassifiableFacts } from '../classifiable-facts.js';
import { conditionTexts } from './texts.sv.js';

interface Choices<Value extends string> {
  readonly name: string;
  readonly fact: keyof ClassifiableFacts;
  readonly values: readonly Value[];
  readonly valueOf: (facts: ClassifiableFacts) => string;
  readonly describe: (values: readonly Value[]) => string;
}

/** A condition that lets one or several of a few known values through: `received`, or `[comment, reply]`. */
export function oneOf<Value extends string>(choices: Choices<Value>): ConditionKind<readonly Value[]> {
  const { name, fact, values, valueOf, describe } = choices;
  const one = { enum: values };
  const isValue = (written: unknown): written is Value => (values as readonly unknown[]).includes(written);
  return {
    name,
    schema: { oneOf: [one, { type: 'array', items: one, minItems: 1, uniqueItems: true }] },
    parse(written): ParsedCondition<readonly Value[]> {
      const listed: unknown[] = Array.isArray(written) ? written : [written];
      const wrong = listed.filter((value) => !isValue(value));
      if (wrong.length > 0) return { kind: 'fault', sentence: conditionTexts.notOneOf(wrong, values) };
      if (listed.length === 0) return { kind: 'fault', sentence: conditionTexts.empty(values) };
      return { kind: 'parsed', value: [...new Set(listed as Value[])] };
    },
    holds: (allowed, facts) => (allowed as readonly string[]).includes(valueOf(facts)),
    describe,
    accepts: (allowed) => ({ fact, values: new Set(allowed) }),
  };
}
