import type { ConditionKind, ParsedCondition } from '../condition.js';
import type { RecordFacts } from '../record-facts.js';
import { conditionTexts } from './texts.sv.js';

type YesOrNoFact = {
  [Fact in keyof RecordFacts]: RecordFacts[Fact] extends boolean ? Fact : never;
}[keyof RecordFacts];

interface Question {
  readonly name: string;
  readonly fact: YesOrNoFact;
  readonly yes: string;
  readonly no: string;
}

/** A condition that is written `true` or `false`. */
export function yesOrNo({ name, fact, yes, no }: Question): ConditionKind<boolean> {
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
