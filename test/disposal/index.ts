export { disposalRules } from './disposal-rules.js';
export { openDisposal, type TestDisposal } from './open-disposal.js';
export { storeFile } from './store-file.js';
export { withdrawAtOnce } from './withdraw-at-once.js';
export { findTraces } from './find-traces.js';
