import type pg from 'pg';
import type { BenchServer } from '../harness/bench-server.js';
import { addChannels, fillRuns, fills, fillThreads, makePlan } from './fill-statements.js';
import { knownRemarks } from './known-words.js';
import { makeSentences } from './make-sentences.js';

/** How many old records come to an archive that has one channel, and how young the youngest of them is. */
export interface Filling {
  readonly database: string;
  readonly records: number;
  readonly newest: Date;
  /** The last one that has been captured. */
  readonly lastNight: Date;
}

/** Adds ten years of old records as nights would have left them, by set-based SQL, and lets the server reckon anew. */
export async function fillArchive(server: BenchServer, filling: Filling): Promise<void> {
  await server.asAdmin(filling.database, async (admin) => {
    // What refers to each other is right by construction: checking it row by row would take as long as the rest.
    await admin.query(`SET session_replication_role = replica`);
    await admin.query(`SET synchronous_commit = off`);
    const indexes = await dropIndexes(admin);
    await tellSentences(admin);
    await admin.query(addChannels);
    const [first] = (await admin.query<{ id: string }>('SELECT max(id) + 1 AS id FROM record')).rows;
    await admin.query(makePlan, [first!.id, filling.records, filling.newest]);
    await admin.query(fillRuns, [filling.newest, filling.lastNight]);
    await admin.query(fillThreads, [filling.newest]);
    for (const sql of [...fills, ...indexes]) await admin.query(sql);
    await admin.query('VACUUM (ANALYZE)');
  });
}

/** Indexes that only make searching faster; answers what makes them again. */
async function dropIndexes(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisunique`,
  );
  for (const { name } of rows) await admin.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

async function tellSentences(admin: pg.Client): Promise<void> {
  await admin.query(
    `CREATE UNLOGGED TABLE bench_sentence AS
     SELECT place - 1 AS id, text, to_tsvector('swedish', text) AS words
       FROM unnest($1::text[]) WITH ORDINALITY AS s (text, place)`,
    [makeSentences()],
  );
  await admin.query(
    `CREATE UNLOGGED TABLE bench_remark AS
     SELECT every, text, to_tsvector('swedish', text) AS words FROM unnest($1::int[], $2::text[]) AS r (every, text)`,
    [knownRemarks.map(({ every }) => every), knownRemarks.map(({ text }) => text)],
  );
  await admin.query('ANALYZE bench_sentence, bench_remark');
}
