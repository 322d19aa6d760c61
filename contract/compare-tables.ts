/** For `npm run check`: needs no database. */
import { differences } from './differences.js';
import { readKept } from './repository.js';
import { readTables, tablesFile } from './tables/read-tables.js';

const moved = differences(tablesFile, readKept(tablesFile), readTables());
if (moved !== null) {
  console.error(moved);
  process.exit(1);
}
