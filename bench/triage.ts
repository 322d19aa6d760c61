import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getWatchedArchives } from './archive/watched-archives.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { percentile } from './harness/percentile.js';
import { decideInBrowser } from './processes/decide-in-browser.js';
import { environmentOf, startRooms } from './processes/start-rooms.js';

const newInANight = 2000;
const takings = 100;

/** What it costs to sort a night's new records, and to take from a queue that has grown for ten years. */
export const triage: Benchmark = {
  name: 'triage',
  question: `a night's ${newInANight} new records among a million, and the next of a queue that nobody has worked on`,
  async run(workbench: Workbench): Promise<Figure[]> {
    const { large } = await getWatchedArchives(workbench);
    const rules = join(large.rulesDir, 'triage.yaml');
    await copyFile('retention-rules/triage-exempel.yaml', rules);
    const rooms = await startRooms(large);
    try {
      const first = await rooms.sort();
      await forgetSome(workbench);
      const night = await rooms.sort();
      const taken = await rooms.take(takings);
      const sessionToken = await rooms.letIn();
      const decided = await decideInBrowser(environmentOf(large), sessionToken, takings);
      return [
        { name: 'records sorted at first', value: first.asked, unit: 'items' },
        { name: 'of them, queued', value: first.queued, unit: 'items' },
        { name: 'sorting of all', value: first.ms / 1000, unit: 's' },
        { name: "a night's new records", value: night.asked, unit: 'items' },
        { name: "sorting of a night's new records", value: night.ms / 1000, unit: 's', atMost: 2 },
        { name: 'taking the next, half of the times', value: percentile(taken, 0.5), unit: 'ms' },
        { name: 'taking the next, 95 of 100 times', value: percentile(taken, 0.95), unit: 'ms', atMost: 50 },
        ...answers('deciding in the browser', decided.deciding),
        ...answers('the page of the next', decided.showing),
        ...answers('the whole queue', decided.listing),
        ...answers('a sample', decided.sampling),
      ];
    } finally {
      await rooms.close();
      await rm(rules);
    }
  },
};

function answers(name: string, ms: readonly number[]): Figure[] {
  return [
    { name: `${name}, half of the times`, value: percentile(ms, 0.5), unit: 'ms', atMost: 100 },
    { name: `${name}, 95 of 100 times`, value: percentile(ms, 0.95), unit: 'ms' },
  ];
}

/** As if so many had come in since. */
async function forgetSome({ server }: Workbench): Promise<void> {
  await server.asAdmin('bench_large', async (admin) => {
    await admin.query(`CREATE TEMP TABLE young AS SELECT record_id FROM triage_item ORDER BY record_id DESC LIMIT $1`, [
      newInANight,
    ]);
    await admin.query(`DELETE FROM triage_item i USING young y WHERE i.record_id = y.record_id`);
    await admin.query(`DELETE FROM triage_sorted s USING young y WHERE s.record_id = y.record_id`);
    await admin.query(`INSERT INTO record_change (record_id, change) SELECT record_id, 'new' FROM young`);
    await admin.query('VACUUM (ANALYZE)');
  });
}
