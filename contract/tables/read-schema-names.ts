import type { Names } from './uses-in-sql.js';

/** The names in docs/schema.sql. */
export function readSchemaNames(schema: string): Names {
  const tables = schema.matchAll(/^CREATE (?:UNLOGGED )?TABLE (\w+) \(\n([\s\S]*?)^\)/gm);
  const all = [...tables].map(([, table, body]) => ({
    table: table!,
    columns: [...body!.matchAll(/^ {2}([a-z_]\w*) /gm)],
  }));
  return {
    tables: new Set(all.map(({ table }) => table)),
    columns: new Set(all.flatMap(({ columns }) => columns.map(([, column]) => column!))),
  };
}
