import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Database } from '../../src/foundation/database/index.js';

/** Where any of these texts stands: in a column of any table, as text or as bytes, or in a file of the data folder. */
export async function findTraces(database: Database, dataDir: string, sought: readonly string[]): Promise<string[]> {
  const needles = sought.map((text) => Buffer.from(text));
  return [...(await findInTables(database, needles)), ...(await findInFiles(dataDir, needles))];
}

async function findInTables(database: Database, needles: readonly Buffer[]): Promise<string[]> {
  const columns = await database.read<{ table: string; column: string; type: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS type FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const value = type === 'bytea' ? `x."${column}"` : `convert_to(x."${column}"::text, 'UTF8')`;
    const rows = await database.read<{ bytes: Buffer }>(
      `SELECT ${value} AS bytes FROM "${table}" x WHERE x."${column}" IS NOT NULL`,
    );
    const content = Buffer.concat(rows.flatMap(({ bytes }) => [bytes, Buffer.from(`\n${asHex(type, bytes)}\n`)]));
    if (needles.some((needle) => content.includes(needle))) found.push(`${table}.${column}`);
  }
  return found;
}

/** Digests are sought as people write them. */
function asHex(type: string, bytes: Buffer): string {
  return type === 'bytea' && bytes.length <= 64 ? bytes.toString('hex') : '';
}

async function findInFiles(folder: string, needles: readonly Buffer[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const content = Buffer.concat([Buffer.from(`${path}\n`), entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes]);
    if (needles.some((needle) => content.includes(needle))) found.push(path);
  }
  return found;
}
