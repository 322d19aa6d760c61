import type { BenchServer } from './bench-server.js';

/** One number of a benchmark; a limit makes it a goal. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'MB' | 'times' | 'items' | 'requests' | 'items/s';
  /** The most that is good enough; absent where the figure only informs. */
  readonly atMost?: number;
}

/** What benchmarks share in one run: one server, and archives that are dear to fill. */
export interface Workbench {
  readonly server: BenchServer;
  /** A new folder below the run's own, which is removed at the end. */
  makeFolder(name: string): Promise<string>;
  /** Done after the last benchmark, the latest first. */
  atEnd(deed: () => Promise<void>): void;
  /** Told while the benchmark goes on. */
  say(sentence: string): void;
}

export interface Benchmark {
  readonly name: string;
  /** What is measured against what. */
  readonly question: string;
  run(workbench: Workbench): Promise<readonly Figure[]>;
}
