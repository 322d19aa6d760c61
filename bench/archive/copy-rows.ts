import pg from 'pg';
import type { BenchServer } from '../harness/bench-server.js';
import { timeSpent } from '../harness/time-spent.js';

const tables = ['record', 'record_version', 'item_measurement', 'exchange'];

/** Milliseconds to COPY what a capture stored into empty tables with the same indexes, in one transaction. */
export async function copyOfTheSameRows(server: BenchServer, database: string): Promise<number> {
  return server.asAdmin(database, async (admin) => {
    await admin.query(`CREATE SCHEMA copied`);
    const folder = (await admin.query<{ data_directory: string }>(`SHOW data_directory`)).rows[0]!.data_directory;
    const fileOf = (table: string) => pg.escapeLiteral(`${folder}/bench-${table}.copy`);
    for (const table of tables) {
      await admin.query(`CREATE TABLE copied.${table} (LIKE ${table} INCLUDING ALL)`);
      await admin.query(`COPY ${table} TO ${fileOf(table)} WITH (FORMAT binary)`);
    }
    return timeSpent(async () => {
      await admin.query('BEGIN');
      for (const table of tables) await admin.query(`COPY copied.${table} FROM ${fileOf(table)} WITH (FORMAT binary)`);
      await admin.query('COMMIT');
    });
  });
}
