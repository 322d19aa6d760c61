export { AskAgainService, AskedAgain, type AnswerNow, type RecordAnswerNow } from './ask-again.service.js';
export { AssessmentViewsService } from './assessment-views.service.js';
export { AssessRecordsService, type AssessmentCount } from './assess-records.service.js';
export { checkRules, type CheckedRules } from './check-rules.js';
export { ClosedCases } from './closed-cases.service.js';
export { compareRules, type ComparedField, type RuleChange } from './compare-rules.js';
export { ComparisonsService, type ComparisonAnswer } from './comparisons.service.js';
export { describeDecision, describeField, describeRetention, describeStanding } from './describe-rule.js';
export type { EffectRow, TriedStanding } from './effect.js';
export { addUpOutlook, totalOf, type OutlookFace, type OutlookLine, type OutlookRow } from './outlook.js';
export { OutlookService } from './outlook.service.js';
export { listDeclarationFaults } from './list-declaration-faults.js';
export {
  periodRoundings,
  retentionActions,
  ruleSubjects,
  type DisposalDecision,
  type RetentionAction,
  type RetentionRule,
  type RuleSubject,
} from './retention-rule.js';
export { fieldWords, subjectWords, actionWords } from './rule-texts.sv.js';
export type { ChannelOfExchanges } from './raw-exchange-facts.js';
export type { RetentionReason } from './retention-assessment.js';
export { RetentionContent } from './retention-content.service.js';
export { RuleRecordsService, type PlaceUnderRule, type RuleRecord } from './rule-records.service.js';
export { RetentionModule } from './retention.module.js';
export type { RulesInForce } from './rules-in-force.js';
export { RulesInForceService, type RuleFolder } from './rules-in-force.service.js';
export { ShownRules, type ShownRule } from './shown-rules.service.js';
export { SimulationService, type Comparison, type RulesToTry } from './simulation.service.js';
export {
  DeclarationRefused,
  type DeclarationRefusal,
  type DeclaredTrigger,
  type NewDeclaration,
  type TriggerDeclaration,
} from './trigger-declaration.js';
export { retentionTriggers } from './retention-trigger.js';
export { triggerDeclarers } from './trigger-declarers.js';
export { TriggersService } from './triggers.service.js';
export { outcomeWords } from './texts.sv.js';
