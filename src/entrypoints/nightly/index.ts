export { NightClockService } from './night-clock.service.js';
export { NightService } from './night.service.js';
export { NightlyModule } from './nightly.module.js';
export type { JobName, JobReport } from './nightly-job.js';
