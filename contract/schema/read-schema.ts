import { groupRows, type Database } from '../../src/foundation/database/index.js';
import { schemaParts } from './parts.js';

/** Also a connection in the middle of a transaction. */
export type SchemaSource = Pick<Database, 'read'>;

interface PartRow {
  readonly about: string;
  readonly sql: string;
}

const heading = `-- The database's schema as the migrations make it. Made by \`npm run contract\`; it is for reading, not for running.`;

/** The schema in an order that depends on names alone, and in the same words on every version of PostgreSQL. */
export async function readSchema(database: SchemaSource): Promise<string> {
  const parts: PartRow[][] = [];
  for (const part of Object.values(schemaParts)) parts.push(await database.read<PartRow>(part));
  const rows = parts.flatMap((part) => part.sort((a, b) => compare(a.sql, b.sql)));
  const relations = new Set(await listRelations(database));
  const groups = groupRows(rows, ({ about }) => (relations.has(about) ? about : ''));
  const names = [...groups.keys()].sort(compare);
  const sections = names.map((name) => {
    const statements = groups.get(name)!.map(({ sql }) => `${sql};`);
    return statements.join(name === '' ? '\n\n' : '\n');
  });
  return `${[heading, ...sections].join('\n\n')}\n`;
}

async function listRelations(database: SchemaSource): Promise<readonly string[]> {
  const rows = await database.read<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind IN ('r', 'p', 'f', 'v', 'm')`,
  );
  return rows.map(({ name }) => name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
