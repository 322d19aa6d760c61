export { AssessNow } from './assess-now.service.js';
export { CaptureNow } from './capture-now.service.js';
export { DisposeNow } from './dispose-now.service.js';
export { NightClockModule } from './night-clock.module.js';
export { NightService } from './night.service.js';
export { NightlyModule } from './nightly.module.js';
export type { JobName, JobReport } from './nightly-job.js';
export { RulesNow } from './rules-now.service.js';
