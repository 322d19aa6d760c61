import type { PathInFile, RuleFault, RuleFile } from '../foundation/rule-files/index.js';
import { conditionFaults } from './texts.sv.js';
import type { AcceptedFact } from './condition.js';
import type { StatableCondition } from './known-condition.js';

export interface WrittenConditions {
  readonly when: Readonly<Record<string, unknown>>;
  /** Where `when` stands. */
  readonly path: PathInFile;
  /** The codes of the file's classes. */
  readonly classes: readonly string[];
}

interface ReadConditions<Condition> {
  readonly conditions: readonly Condition[];
  readonly faults: readonly RuleFault[];
}

/** A condition of which rules can be compared by what it accepts, where it says that. */
interface Comparable {
  readonly name: string;
  readonly accepts?: AcceptedFact | null;
}

/** What is written under `when`. An unknown condition is a fault: without it the rule would reach further than was meant. */
export function readConditions<Condition extends Comparable>(
  { when, path, classes }: WrittenConditions,
  known: readonly StatableCondition<Condition>[],
  ruleFile: RuleFile,
): ReadConditions<Condition> {
  const faults: RuleFault[] = [];
  const conditions = Object.entries(when).flatMap(([name, written]) => {
    const note = (sentence: string): void => {
      faults.push({ file: ruleFile.file, line: ruleFile.lineOfKey(path, name), sentence });
    };
    const condition = known.find((candidate) => candidate.name === name);
    if (!condition) {
      const names = known.map((candidate) => candidate.name);
      note(conditionFaults.unknown(name, names));
      return [];
    }
    const result = condition.state(written);
    if (result.kind === 'fault') {
      note(conditionFaults.wrong(name, result.sentence));
      return [];
    }
    for (const code of listCodes(result.condition))
      if (!classes.includes(code)) note(conditionFaults.unknownClass(code));
    return [result.condition];
  });
  return { conditions, faults };
}

function listCodes({ accepts }: Comparable): readonly string[] {
  return accepts?.fact === 'recordClass' || accepts?.fact === 'threadClass' ? [...accepts.values] : [];
}
