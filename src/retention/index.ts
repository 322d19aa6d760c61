export { AssessmentViewsService } from './assessment-views.service.js';
export { AssessRecordsService, type AssessedRecords } from './assess-records.service.js';
export { checkRules, type CheckedRules } from './check-rules.js';
export type { RetentionRule } from './retention-rule.js';
export { RetentionModule } from './retention.module.js';
export type { RulesInForce } from './rules-in-force.js';
export { RulesInForceService, type RuleFolder } from './rules-in-force.service.js';
export {
  DeclarationRefused,
  type DeclarationRefusal,
  type DeclaredTrigger,
  type NewDeclaration,
  type TriggerDeclaration,
} from './trigger-declaration.js';
export { triggerDeclarers } from './trigger-declarers.js';
export { TriggersService } from './triggers.service.js';
