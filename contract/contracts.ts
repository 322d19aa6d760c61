import type { Contract } from './contract.js';
import { readOpenApi } from './read-openapi.js';
import { readSchema } from './schema/read-schema.js';
import { readTables, tablesFile } from './tables/read-tables.js';
import { readUsage } from './read-usage.js';
import { commandTableFile, writeCommandTable } from './write-command-table.js';

/** In the order in which they are written: the tables' names come from the schema. */
export const contracts: readonly Contract[] = [
  { file: 'docs/schema.sql', make: ({ database }) => readSchema(database) },
  { file: 'docs/openapi.json', make: ({ origin }) => readOpenApi(origin) },
  { file: 'docs/usage.txt', make: readUsage },
  { file: commandTableFile, make: writeCommandTable },
  { file: tablesFile, make: readTables },
];
