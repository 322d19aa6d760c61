import { setTimeout as pause } from 'node:timers/promises';
import { readServerPid } from './harness/bench-server.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { median } from './harness/percentile.js';
import { ProcessFamily } from './harness/process-family.js';
import { startService } from './processes/start-service.js';

const warmStarts = 3;
const untilRestMs = 5000;

/** From nothing, and from an archive that is there, to the first good answer. */
export const start: Benchmark = {
  name: 'start',
  question: 'starting to the first answer of /health, cold (a new database cluster) and warm; memory at rest',
  async run(workbench: Workbench): Promise<Figure[]> {
    const dataDir = await workbench.makeFolder('start');
    const cold = await startService({ DATA_DIR: dataDir });
    await pause(untilRestMs);
    const atRest = new ProcessFamily(cold.pid).tellMemory();
    const database = new ProcessFamily(await readServerPid(dataDir)).tellMemory();
    await cold.stop();
    const warm: number[] = [];
    for (let n = 0; n < warmStarts; n++) {
      const service = await startService({ DATA_DIR: dataDir });
      warm.push(service.startMs);
      await service.stop();
    }
    return [
      { name: 'cold start', value: cold.startMs / 1000, unit: 's' },
      { name: 'warm start', value: median(warm) / 1000, unit: 's' },
      { name: 'memory at rest, service', value: atRest, unit: 'MB' },
      { name: 'memory at rest, database', value: database, unit: 'MB' },
    ];
  },
};
