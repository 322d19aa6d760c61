import type { ConditionKind, ParsedCondition } from '../condition.js';
import { conditionTexts, describeTexts } from './texts.sv.js';

const number = { type: 'integer', minimum: 1 };
const isNumber = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

/** By the number that the channel has in the register. */
export const channelCondition: ConditionKind<readonly number[]> = {
  name: 'channel',
  schema: { oneOf: [number, { type: 'array', items: number, minItems: 1, uniqueItems: true }] },
  parse(written): ParsedCondition<readonly number[]> {
    const listed: unknown[] = Array.isArray(written) ? written : [written];
    if (listed.length === 0 || !listed.every(isNumber))
      return { kind: 'fault', sentence: conditionTexts.notNumbers(written) };
    return { kind: 'parsed', value: [...new Set(listed)] };
  },
  holds: (ids, facts) => ids.includes(facts.channelId),
  describe: describeTexts.channel,
  accepts: (ids) => ({ fact: 'channelId', values: new Set(ids.map(String)) }),
};
