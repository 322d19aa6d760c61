import { capture } from './capture.js';
import { disposal } from './disposal.js';
import type { Benchmark } from './harness/benchmark.js';
import { handOver } from './hand-over.js';
import { pages } from './pages.js';
import { quietNight } from './quiet-night.js';
import { retention } from './retention.js';
import { search } from './search.js';
import { start } from './start.js';
import { triage } from './triage.js';

/** In the order in which they run; retention, quiet-night, search, pages, triage and disposal share one large archive. */
export const benchmarks: readonly Benchmark[] = [
  start,
  capture,
  retention,
  quietNight,
  search,
  pages,
  triage,
  disposal,
  handOver,
];
