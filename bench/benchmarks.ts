import { capture } from './capture.js';
import type { Benchmark } from './harness/benchmark.js';

/** In the order in which they run. */
export const benchmarks: readonly Benchmark[] = [capture];
