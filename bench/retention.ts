import { getWatchedArchives, largeSize } from './archive/watched-archives.js';
import { writeRules } from './archive/write-rules.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import type { RulesCost, TrialCost } from './processes/rooms-protocol.js';
import { startRooms } from './processes/start-rooms.js';

const rules = 500;
const changedInANight = 2000;

/** What it costs to know of every record under which rule it lives, and of a night's changes. */
export const retention: Benchmark = {
  name: 'retention',
  question: '500 rules and a million records: all of them, those that a night changed, and rules that are only tried',
  async run(workbench: Workbench): Promise<Figure[]> {
    const { large } = await getWatchedArchives(workbench);
    await writeRules(large.rulesDir, rules);
    const rooms = await startRooms(large);
    try {
      const first = await rooms.applyRules();
      const atFirst = await rooms.tellPeak();
      await touchRecords(workbench);
      const night = await rooms.applyRules();
      await writeRules(large.rulesDir, rules, 2);
      const anew = await rooms.applyRules();
      const trial = await rooms.tryRules();
      return [...figuresOf(first, night, anew), ...figuresOfTrial(trial), ...memory(atFirst, await rooms.tellPeak())];
    } finally {
      await rooms.close();
    }
  },
};

async function touchRecords({ server }: Workbench): Promise<void> {
  await server.asAdmin('bench_large', async (admin) => {
    await admin.query(
      `INSERT INTO record_change (record_id, change) SELECT id, 'moved' FROM record WHERE id % $1 = 7 LIMIT $2`,
      [largeSize / changedInANight, changedInANight],
    );
    await admin.query('VACUUM (ANALYZE)');
  });
}

function figuresOf(first: RulesCost, night: RulesCost, anew: RulesCost): Figure[] {
  return [
    { name: 'records assessed', value: first.asked, unit: 'items' },
    { name: 'classes for all', value: first.classifyMs / 1000, unit: 's' },
    { name: 'assessment of all', value: first.assessMs / 1000, unit: 's', atMost: 120 },
    { name: 'records that a night changed', value: night.asked, unit: 'items' },
    { name: "a night's change, classes and assessment", value: wholeMs(night) / 1000, unit: 's', atMost: 2 },
    { name: 'all anew after a rule was changed, classes and assessment', value: wholeMs(anew) / 1000, unit: 's' },
    { name: 'of them, with another answer', value: anew.changed, unit: 'items' },
  ];
}

function figuresOfTrial({ simulateMs, compareMs, outlookMs }: TrialCost): Figure[] {
  return [
    { name: 'simulation of all', value: simulateMs / 1000, unit: 's' },
    { name: 'comparison of two schedules', value: compareMs / 1000, unit: 's' },
    { name: 'reading the outlook', value: outlookMs, unit: 'ms' },
  ];
}

function memory(first: number, last: number): Figure[] {
  return [
    { name: 'peak memory after the first assessment', value: first, unit: 'MB', atMost: 400 },
    { name: 'peak memory after simulations', value: last, unit: 'MB' },
  ];
}

function wholeMs({ classifyMs, assessMs }: RulesCost): number {
  return classifyMs + assessMs;
}
