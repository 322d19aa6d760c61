import type { PathInFile, RuleFault, RuleFile } from '../foundation/rule-files/index.js';
import { conditionFaults } from './texts.sv.js';
import type { StatedCondition } from './condition.js';
import type { KnownCondition } from './known-condition.js';

export interface WrittenConditions {
  readonly when: Readonly<Record<string, unknown>>;
  /** Where `when` stands. */
  readonly path: PathInFile;
  /** The codes of the file's classes. */
  readonly classes: readonly string[];
}

interface ReadConditions<Facts> {
  readonly conditions: readonly StatedCondition<Facts>[];
  readonly faults: readonly RuleFault[];
}

/** What is written under `when`. An unknown condition is a fault: without it the rule would reach further than was meant. */
export function readConditions<Facts>(
  { when, path, classes }: WrittenConditions,
  known: readonly KnownCondition<Facts>[],
  ruleFile: RuleFile,
): ReadConditions<Facts> {
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

function listCodes({ accepts }: StatedCondition<never>): readonly string[] {
  return accepts?.fact === 'recordClass' || accepts?.fact === 'threadClass' ? [...accepts.values] : [];
}
