import 'reflect-metadata';
import type { TestingModule, TestingModuleBuilder } from '@nestjs/testing';
import { Clock } from '../../src/foundation/clock/index.js';
import { Configuration, readConfiguration, type Environment } from '../../src/foundation/config/index.js';
import { copyArchive, type CopiedArchive } from './copied-archive.js';
import { LeapingClock } from './leaping-clock.js';

/** What production's modules stand on: a real database, a data folder and a clock, all of the test's own. */
export interface Ground {
  readonly configuration: Configuration;
  readonly clock: LeapingClock;
  /** Puts the configuration and the clock in place of production's. */
  build(module: TestingModuleBuilder): Promise<TestingModule>;
  /** After what stands on it has closed. */
  remove(): Promise<void>;
}

/** `environment` is the operator's; capture may reach servers on this machine. On an empty archive, or one that stands. */
export async function layGround(environment: Environment, place: CopiedArchive | null = null): Promise<Ground> {
  const archive = place ?? (await copyArchive(null));
  const clock = new LeapingClock();
  const configuration = readConfiguration({
    DATABASE_URL: archive.url,
    DATA_DIR: archive.folder,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1,localhost',
    ...environment,
  });
  return {
    configuration,
    clock,
    build: (module) =>
      module.overrideProvider(Configuration).useValue(configuration).overrideProvider(Clock).useValue(clock).compile(),
    remove: () => archive.remove(),
  };
}
