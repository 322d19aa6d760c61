import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** The kind of machine that the figures come from, without its name. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  /** Others' work on the machine as the run began: above the number of cores the times are not its best. */
  readonly loadAtStart: number;
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadAtStart: loadavg()[0] ?? 0,
  };
}
