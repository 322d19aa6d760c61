import { checksumOf, type RuleFault, type RuleFile } from '../foundation/rule-files/index.js';
import type { ClassificationRule } from './classification-rule.js';
import type { ClassificationScheme } from './classification-scheme.js';
import type { WrittenClassificationRule, WrittenScheme } from './classification-shape.js';
import { classifyingConditions } from './conditions/index.js';
import { readConditions } from './read-conditions.js';
import { conditionFaults } from './texts.sv.js';

export interface WrittenClassification {
  readonly recordsCreators: readonly string[] | null;
  readonly classificationScheme?: WrittenScheme | undefined;
  readonly classification: readonly WrittenClassificationRule[];
}

export interface ReadClassification {
  readonly scheme: ClassificationScheme | null;
  readonly rules: readonly ClassificationRule[];
  readonly faults: readonly RuleFault[];
}

/** What a rule file says of classes: which there are, and what belongs to which. */
export function readClassification(written: WrittenClassification, ruleFile: RuleFile): ReadClassification {
  const scheme = readScheme(written, ruleFile);
  const classes = scheme?.classes.map(({ code }) => code) ?? [];
  const read = written.classification.map((rule, at) => readRule(rule, at, { written, classes, ruleFile }));
  return { scheme, rules: read.map(({ rule }) => rule), faults: read.flatMap(({ faults }) => faults) };
}

function readScheme(
  { classificationScheme, recordsCreators }: WrittenClassification,
  ruleFile: RuleFile,
): ClassificationScheme | null {
  if (!classificationScheme) return null;
  const classes = classificationScheme.classes.map((stated, at) => ({
    ...stated,
    place: ruleFile.placeOf(['classificationScheme', 'classes', at]),
  }));
  return { structure: classificationScheme.structure, recordsCreators, classes };
}

interface Around {
  readonly written: WrittenClassification;
  readonly classes: readonly string[];
  readonly ruleFile: RuleFile;
}

function readRule(
  rule: WrittenClassificationRule,
  at: number,
  { written, classes, ruleFile }: Around,
): { readonly rule: ClassificationRule; readonly faults: readonly RuleFault[] } {
  const { recordsCreators } = written;
  const path = ['classification', at] as const;
  const { conditions, faults } = readConditions(
    { when: rule.when, path: [...path, 'when'], classes },
    classifyingConditions,
    ruleFile,
  );
  const unknown = classes.includes(rule.class)
    ? []
    : [{ ...ruleFile.placeOf([...path, 'class']), sentence: conditionFaults.unknownClass(rule.class) }];
  return {
    rule: {
      id: rule.id,
      version: rule.version,
      recordClass: rule.class,
      isOtherwise: rule.otherwise,
      recordsCreators,
      conditions,
      place: ruleFile.placeOf(path),
      checksum: checksumOf({ ...rule, recordsCreators }),
    },
    faults: [...faults, ...unknown],
  };
}
