import { describeClassificationRule } from '../../../classification/index.js';
import type { RuleFault } from '../../../foundation/rule-files/index.js';
import { accesses } from '../../../records/index.js';
import type { RuleFolder, RulesInForce } from '../../../retention/index.js';
import {
  instantOrNull,
  listOf,
  number,
  numberOrNull,
  object,
  oneOf,
  orNull,
  schemaRef,
  text,
  truth,
} from '../answers/schema.js';
import { ruleAnswer } from './rule.js';
import { texts } from './texts.sv.js';

export type RulesAnswer = ReturnType<typeof rulesAnswer>;

export function rulesAnswer(inForce: RulesInForce, folder: RuleFolder) {
  return {
    ruleSetId: inForce.ruleSetId,
    takenAt: inForce.takenAt?.toISOString() ?? null,
    rules: inForce.rules.map(ruleAnswer),
    classificationRules: inForce.classification.rules.map((rule) => ({
      id: rule.id,
      version: rule.version,
      class: rule.recordClass,
      isOtherwise: rule.isOtherwise,
      describes: describeClassificationRule(rule),
      checksum: rule.checksum,
    })),
    classes: inForce.schemes.flatMap(({ structure, recordsCreators, classes }) =>
      classes.map(({ code, name, access }) => ({ code, name, access, structure, recordsCreators })),
    ),
    warnings: inForce.warnings,
    isFolderInForce: folder.isInForce,
    errors: folder.errors,
  };
}

export const ruleFaultSchema = object<RuleFault>({
  file: text(texts.file),
  line: number(texts.line),
  sentence: text(texts.sentence),
});

export const rulesSchema = object<RulesAnswer>({
  ruleSetId: numberOrNull(texts.ruleSetId),
  takenAt: instantOrNull(texts.takenAt),
  rules: listOf(schemaRef('Rule')),
  classificationRules: listOf(
    object<RulesAnswer['classificationRules'][number]>({
      id: text(),
      version: number(),
      class: text(),
      isOtherwise: truth(texts.isOtherwise),
      describes: text(texts.describes),
      checksum: text(texts.checksum),
    }),
  ),
  classes: listOf(
    object<RulesAnswer['classes'][number]>({
      code: text(),
      name: text(),
      access: oneOf(accesses, texts.classAccess),
      structure: text(),
      recordsCreators: { ...orNull(listOf(text())), description: texts.recordsCreators },
    }),
  ),
  warnings: listOf(schemaRef('RuleFault'), texts.warnings),
  isFolderInForce: truth(texts.isFolderInForce),
  errors: listOf(schemaRef('RuleFault'), texts.errors),
});
