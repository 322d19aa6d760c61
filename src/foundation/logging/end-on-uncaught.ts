import type { LineLogger } from './line-logger.service.js';

const failed = 3;

/** For the start of a program: Node itself would print the error's message, which may hold data. */
export function endOnUncaught(logger: LineLogger): void {
  process.on('uncaughtException', (error) => {
    logger.fatal(error);
    process.exit(failed);
  });
}
