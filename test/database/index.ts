export { makeTestDatabase, type MadeDatabase } from './make-test-database.js';
export { openTestDatabase, type TestDatabase } from './open-test-database.js';
