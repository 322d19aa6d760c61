export { DataFreeError } from './data-free-error.js';
export { endOnUncaught } from './end-on-uncaught.js';
export { LineLogger, type LogTarget } from './line-logger.service.js';
