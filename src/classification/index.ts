export type { ClassifiableFacts } from './classifiable-facts.js';
export { addWords, type WithWords } from './add-words.js';
export type { AskedFacts } from './asked-facts.js';
export { prepareAsking, readChannelStandings, type Asking } from './asking.rows.js';
export { ClassContent } from './class-content.service.js';
export { ClassHistoryService, type PastClass } from './class-history.service.js';
export { classKeepers } from './class-keepers.js';
export { ClassMemory } from './class-memory.js';
export { ClassRefused, type ClassRefusal } from './class-refused.js';
export { ClassesService, type ClassByHand } from './classes.service.js';
export type { ClassificationInForce } from './classification-in-force.js';
export type { ClassificationRule } from './classification-rule.js';
export {
  listClasses,
  listCommonClasses,
  type ClassificationScheme,
  type RecordClass,
} from './classification-scheme.js';
export { classificationRuleShape, ruleIdShape, schemeShape, whenShape } from './classification-shape.js';
export { ClassificationModule } from './classification.module.js';
export { ClassifyRecordsService } from './classify-records.service.js';
export { compareClasses } from './compare-classes.js';
export type { ConditionKind, ParsedCondition, StatedCondition } from './condition.js';
export { classifyingConditions } from './conditions/index.js';
export { parseTexts, someTexts, textsSchema } from './conditions/some-texts.js';
export { yesOrNo } from './conditions/yes-or-no.js';
export { describeClassificationRule, describeConditions } from './describe-rule.js';
export { factColumns, type FactRow } from './fact-columns.js';
export { factsKey } from './facts-key.js';
export { listClassFaults } from './list-class-faults.js';
export { knownCondition, type KnownCondition, type StatableCondition } from './known-condition.js';
export { readClassification } from './read-classification.js';
export { readConditions } from './read-conditions.js';
export { stemWords } from './stem-words.rows.js';
export { UnclassifiedService, type UnclassifiedQuestion } from './unclassified.service.js';
export { WordFinder, type LocatedWord } from './word-finder.js';
