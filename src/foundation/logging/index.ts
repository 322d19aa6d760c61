export { DataFreeError } from './data-free-error.js';
export { LineLogger, type LogTarget } from './line-logger.service.js';
