export { DatabaseFailure } from './database-failure.js';
export { DatabaseModule } from './database.module.js';
export { DatabaseRefused } from './database-refused.js';
export { Database } from './database.service.js';
export { EmbeddedServer } from './embedded/embedded-server.js';
export { isDatabaseAway } from './is-database-away.js';
export { migrate } from './migrate.js';
export { openDatabase, type Entities } from './open-database.js';
export type { Claim, Transaction } from './transaction.js';
