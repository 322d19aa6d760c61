import pg from 'pg';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getWatchedArchives, largeSize } from './archive/watched-archives.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { timeSpent } from './harness/time-spent.js';
import { startRooms, type RoomsSetting } from './processes/start-rooms.js';

const dayMs = 24 * 3_600_000;
const decision = `{ body: Kommunstyrelsen, date: 2016-01-12, paragraph: 4 §, number: KS 2016/17, validFrom: 2016-02-01 }`;

/** The first channel's comments of the first two and a half of ten years, and raw exchanges at once. */
const rules = `
classificationScheme: { structure: Egen, classes: [{ code: K1, name: Inlägg }, { code: K2, name: Kommentar }] }
classification:
  - { id: A, version: 1, class: K1, when: { kind: post } }
  - { id: B, version: 1, class: K2, when: { kind: [comment, reply] } }
rules:
  - { id: R1, version: 1, title: Inlägg, when: { class: K1 }, action: retain-permanently }
  - { id: R2, version: 1, title: Kommentarer, when: { class: K2, origin: received }, action: destroy, trigger: received, period: P7Y4M, decision: ${decision} }
  - { id: R3, version: 1, title: Råsvar, for: raw-exchange, action: destroy, trigger: received, period: P0D, decision: ${decision} }
`;

/** A hundred thousand of a million records go, each asked once more, with audit and certificate. */
export const disposal: Benchmark = {
  name: 'disposal',
  question: 'a list proposed among a million records; a hundred thousand of them destroyed, against a plain DELETE',
  async run(workbench: Workbench): Promise<Figure[]> {
    const setting = await prepare(workbench);
    const rooms = await startRooms(setting);
    await rooms.applyRules();
    const proposal = await rooms.proposeDisposal();
    const approveMs = await rooms.approveDisposal(proposal.listId);
    await rooms.close();
    const deleted = await workbench.server.copyDatabase('bench_disposal', 'bench_deleted');
    const deleteMs = await deletePlainly(deleted, proposal.listId);
    await workbench.server.dropDatabase('bench_deleted');
    const later = await startRooms({ ...setting, at: new Date(setting.at.getTime() + 8 * dayMs) });
    const executeMs = await later.executeDisposal();
    const peak = await later.tellPeak();
    await later.close();
    return [
      { name: 'records in the archive', value: largeSize, unit: 'items' },
      { name: 'records on the list', value: proposal.lines, unit: 'items' },
      { name: 'proposal', value: proposal.ms / 1000, unit: 's', atMost: 10 },
      { name: 'reading all and approval', value: approveMs / 1000, unit: 's' },
      { name: 'plain DELETE of the same rows', value: deleteMs / 1000, unit: 's' },
      { name: 'execution with audit and certificate', value: executeMs / 1000, unit: 's' },
      { name: 'execution against plain DELETE', value: executeMs / deleteMs, unit: 'times', atMost: 4 },
      { name: 'peak memory', value: peak, unit: 'MB', atMost: 400 },
    ];
  },
};

async function prepare(workbench: Workbench): Promise<RoomsSetting> {
  const { large } = await getWatchedArchives(workbench);
  const rulesDir = await workbench.makeFolder('disposal-rules');
  await writeFile(join(rulesDir, 'rules.yaml'), rules);
  const databaseUrl = await workbench.server.copyDatabase('bench_large', 'bench_disposal');
  return { ...large, databaseUrl, rulesDir, dataDir: await workbench.makeFolder('disposal') };
}

/** The rows of the records on the list and of the exchanges that tell of them, table by table, in one transaction. */
async function deletePlainly(databaseUrl: string, listId: number): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const records = `SELECT record_id FROM disposal_line WHERE list_id = ${listId}`;
    await client.query(
      `CREATE TEMP TABLE told AS SELECT DISTINCT t.exchange_id FROM exchange_told t CROSS JOIN unnest(t.record_ids) AS i (id)
         JOIN disposal_line n ON n.record_id = i.id AND n.list_id = ${listId}`,
    );
    return await timeSpent(async () => {
      await client.query('BEGIN');
      await client.query(`DELETE FROM exchange_told WHERE exchange_id IN (SELECT exchange_id FROM told)`);
      await client.query(`DELETE FROM exchange WHERE id IN (SELECT exchange_id FROM told)`);
      for (const table of tables) await client.query(`DELETE FROM ${table} WHERE record_id IN (${records})`);
      await client.query(`DELETE FROM record WHERE id IN (${records})`);
      await client.query('COMMIT');
    });
  } finally {
    await client.end();
  }
}

const tables = [
  'search_entry',
  'item_measurement',
  'thread_watch',
  'record_assessment',
  'post_wording',
  'record_class_before',
  'record_class',
  'record_attachment',
  'record_version',
];
