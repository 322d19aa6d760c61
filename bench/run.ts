import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchmarks } from './benchmarks.js';
import { BenchServer } from './harness/bench-server.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { describeMachine } from './harness/describe-machine.js';
import { isMet, printFigures } from './harness/print-figures.js';

const resultFile = 'bench-result.json';

/** All benchmarks, or those that are named. */
function choose(names: readonly string[]): readonly Benchmark[] {
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}; known are ${benchmarks.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  return names.length === 0 ? benchmarks : benchmarks.filter(({ name }) => names.includes(name));
}

async function runAll(chosen: readonly Benchmark[], folder: string): Promise<Record<string, readonly Figure[]>> {
  const server = await BenchServer.start(folder);
  const endings = [() => server.stop()];
  const workbench: Workbench = {
    server,
    async makeFolder(name) {
      await mkdir(join(folder, name));
      return join(folder, name);
    },
    atEnd: (deed) => void endings.push(deed),
    say: (sentence) => console.error(`  … ${sentence}`),
  };
  const results: Record<string, readonly Figure[]> = {};
  try {
    for (const benchmark of chosen) {
      const { name, question } = benchmark;
      console.log(`\n${name}: ${question}`);
      results[name] = await benchmark.run(workbench);
      console.log(printFigures(results[name]));
    }
  } finally {
    for (const end of endings.reverse()) await end();
  }
  return results;
}

const chosen = choose(process.argv.slice(2));
const machine = describeMachine();
const folder = await mkdtemp(join(tmpdir(), 'flodesarkivet-bench-'));
try {
  const results = await runAll(chosen, folder);
  await writeFile(resultFile, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  console.log(`\nwritten to ${resultFile}`);
  if (!Object.values(results).flat().every(isMet)) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
