export { RegistrationModule } from './registration.module.js';
export { RegistrationRefused, type RegistrationRefusal } from './registration-refused.js';
export { RegistrationsService } from './registrations.service.js';
export { RuleDecisions } from './rule-decisions.service.js';
export {
  registrationDecisions,
  type BackFill,
  type DecisionByRule,
  type EntryToMake,
  type MadeDecision,
  type NewDecision,
  type Parties,
  type RegistrationDecision,
} from './registration-decision.js';
export type { SecrecyMarking } from './secrecy-marking.js';
