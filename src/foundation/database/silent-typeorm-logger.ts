import type { Logger } from 'typeorm';

/** TypeORM would print parameters and the server's messages, also with logging off. Failures speak for themselves. */
export const silentTypeormLogger: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};
