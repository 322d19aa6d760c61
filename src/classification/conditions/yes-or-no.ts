import type { ConditionKind, ParsedCondition } from '../condition.js';
import { conditionTexts } from './texts.sv.js';

interface Question<Fact extends string> {
  readonly name: string;
  readonly fact: Fact;
  readonly yes: string;
  readonly no: string;
}

/** A condition that is written `true` or `false`. */
export function yesOrNo<Fact extends string>(
  question: Question<Fact>,
): ConditionKind<boolean, Readonly<Record<Fact, boolean>>> {
  const { name, fact, yes, no } = question;
  return {
    name,
    schema: { type: 'boolean' },
    parse: (written): ParsedCondition<boolean> =>
      typeof written === 'boolean'
        ? { kind: 'parsed', value: written }
        : { kind: 'fault', sentence: conditionTexts.notYesOrNo(written) },
    holds: (wanted, facts) => facts[fact] === wanted,
    describe: (wanted) => (wanted ? yes : no),
    accepts: (wanted) => ({ fact, values: new Set([String(wanted)]) }),
  };
}
