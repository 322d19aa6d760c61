import { inRepository, readKept } from '../repository.js';
import { describeTables } from './describe-tables.js';
import { readSchemaNames } from './read-schema-names.js';
import { usesInSource } from './source-uses.js';

export const tablesFile = 'docs/tables.md';

/** Which room reads which tables, from the source alone. @throws where that cannot be told of a statement */
export function readTables(): string {
  const names = readSchemaNames(readKept('docs/schema.sql'));
  return describeTables([...names.tables], usesInSource(inRepository('src'), names));
}
