export { AccessRestrictions } from './access-restrictions.service.js';
export { awaitsDiary, listAwaitingDiary } from './awaits-diary.rows.js';
export { CaseClosings, type CaseClosing } from './case-closings.js';
export { DiaryNumbers, type AwaitedNumber, type NotedNumber } from './diary-numbers.service.js';
export { designationOf } from './designation.js';
export { currentCode, takeDesignations } from './designations.rows.js';
export { EntryReading, type ReadEntry } from './entry-reading.service.js';
export { MissedNumbersService, type MissedNumbers } from './missed-numbers.service.js';
export {
  registerViews,
  type EntryCorrection,
  type EntryVersion,
  type RegisterEntry,
  type RegisterViewKind,
} from './register-entry.js';
export { registers, usualSetting, type RegisterSetting, type WhichRegister } from './register-setting.js';
export { RegisterEntries } from './register-entries.service.js';
export { RegisterService, type RegisterQuestion } from './register.service.js';
export { RegisterSettings } from './register-settings.service.js';
export { RegistrationContent } from './registration-content.service.js';
export { lastMissedDay } from './last-missed-day.js';
export { registerSetters, registrationDeciders } from './registration-deciders.js';
export { isUndone } from './is-undone.rows.js';
export { isRegistrationNumber } from './is-registration-number.js';
export { lastStanding } from './last-standing.js';
export { RegistrationHistory } from './registration-history.service.js';
export { RegistrationModule } from './registration.module.js';
export { RegistrationRefused, type RegistrationRefusal } from './registration-refused.js';
export { Registerings, type Registering } from './registerings.service.js';
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
export { refusalTexts as registrationRefusalTexts, registrationWords } from './texts.sv.js';
export { directions, viewNames } from './register-texts.sv.js';
export { mostInDocument, RunningRegisterExport } from './running-register-export.service.js';
export type { SecrecyMarking } from './secrecy-marking.js';
export { SecrecyMarkings } from './secrecy-markings.service.js';
