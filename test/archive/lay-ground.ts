import 'reflect-metadata';
import type { TestingModule, TestingModuleBuilder } from '@nestjs/testing';
import { Clock } from '../../src/foundation/clock/index.js';
import { Configuration, readConfiguration, type Environment } from '../../src/foundation/config/index.js';
import type { Database } from '../../src/foundation/database/index.js';
import { openTestDatabase } from '../database/index.js';
import { makeTemporaryFolder } from '../http/temporary-folder.js';
import { LeapingClock } from './leaping-clock.js';

/** What production's modules stand on: a real database, a data folder and a clock, all of the test's own. */
export interface Ground {
  readonly database: Database;
  readonly configuration: Configuration;
  readonly clock: LeapingClock;
  /** Puts the configuration and the clock in place of production's. */
  build(module: TestingModuleBuilder): Promise<TestingModule>;
  /** After what stands on it has closed. */
  remove(): Promise<void>;
}

/** `environment` is the operator's; capture may reach servers on this machine. */
export async function layGround(environment: Environment): Promise<Ground> {
  const test = await openTestDatabase();
  const folder = await makeTemporaryFolder();
  const clock = new LeapingClock();
  const configuration = readConfiguration({
    DATABASE_URL: test.url,
    DATA_DIR: folder.path,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1,localhost',
    ...environment,
  });
  return {
    database: test.database,
    configuration,
    clock,
    build: (module) =>
      module.overrideProvider(Configuration).useValue(configuration).overrideProvider(Clock).useValue(clock).compile(),
    async remove() {
      await test.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
