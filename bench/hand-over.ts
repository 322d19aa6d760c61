import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import type { HandOverCost } from './processes/rooms-protocol.js';
import { startRooms } from './processes/start-rooms.js';

const few = 1000;
const many = 10_000;

/** What it costs to hand over notes with their attachments, and whether memory grows with them. */
export const handOver: Benchmark = {
  name: 'hand-over',
  question: `${many} signed notes with attachments into a folder, against ${few}`,
  async run(workbench: Workbench): Promise<Figure[]> {
    const [small, large] = [await handOverNotes(workbench, few), await handOverNotes(workbench, many)];
    return [
      { name: 'notes', value: large.notes, unit: 'items' },
      { name: 'files of zip', value: large.volumes, unit: 'items' },
      { name: 'most entries of one', value: large.mostEntries, unit: 'items', atMost: 10_000 },
      { name: 'hand-over of all', value: large.ms / 1000, unit: 's' },
      { name: 'of a note', value: large.ms / large.notes, unit: 'ms' },
      { name: `peak memory with ${few}`, value: small.peak, unit: 'MB' },
      { name: `peak memory with ${many}`, value: large.peak, unit: 'MB', atMost: 500 },
      { name: 'peak memory, ten times the notes', value: large.peak / small.peak, unit: 'times', atMost: 1.3 },
    ];
  },
};

async function handOverNotes(
  workbench: Workbench,
  notes: number,
): Promise<HandOverCost & { readonly peak: number; readonly volumes: number; readonly mostEntries: number }> {
  const dataDir = await workbench.makeFolder(`hand-over-${notes}`);
  const rooms = await startRooms({
    databaseUrl: await workbench.server.makeDatabase(`bench_notes_${notes}`),
    dataDir,
    rulesDir: await workbench.makeFolder(`hand-over-rules-${notes}`),
    at: new Date('2027-03-01T12:00:00Z'),
  });
  try {
    await rooms.signNotes(notes);
    const cost = await rooms.handOver();
    const peak = await rooms.tellPeak();
    return { ...cost, peak, ...(await checkVolumes(join(dataDir, 'diarium', 'KS', 'till-diariet'))) };
  } finally {
    await rooms.close();
  }
}

/** By other programs than ours. @throws where one of them finds a file broken */
async function checkVolumes(folder: string): Promise<{ readonly volumes: number; readonly mostEntries: number }> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
  let mostEntries = 0;
  for (const file of files) {
    const unpacked = join(folder, 'unpacked');
    await mkdir(unpacked);
    execFileSync('unzip', ['-qq', join(folder, file), '-d', unpacked]);
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'manifest-sha256.txt'], { cwd: unpacked });
    const entries = await readdir(unpacked, { recursive: true, withFileTypes: true });
    mostEntries = Math.max(mostEntries, entries.filter((entry) => entry.isFile()).length);
    await rm(unpacked, { recursive: true });
  }
  return { volumes: files.length, mostEntries };
}
