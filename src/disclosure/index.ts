export type { DisclosureRequest, NewRequest } from './disclosure-request.js';
export { DisclosureRequestsService, type RequestsQuestion } from './disclosure-requests.service.js';
export { DisclosureModule } from './disclosure.module.js';
export {
  appealOutcomes,
  refusalExtents,
  type DisclosureStep,
  type NewStep,
  type NotedStep,
} from './disclosure-step.js';
export { listRequestFaults, type RequestFault } from './list-request-faults.js';
export { listStepFaults, stepsAfter, type StepFault } from './list-step-faults.js';
export { RequestEndings } from './request-endings.service.js';
export { requestKeepers } from './request-keepers.js';
export { RequestRefused, type RequestRefusal } from './request-refused.js';
export { requestStates, type RequestStanding, type RequestState } from './standing-of.js';
export { stateWords, stepWords } from './texts.sv.js';
