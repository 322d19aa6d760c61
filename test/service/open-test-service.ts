import 'reflect-metadata';
import { Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { AddressInfo } from 'node:net';
import type { CoverageReceipt } from '../../src/capture/index.js';
import type { Channel } from '../../src/channels/index.js';
import { NightClockModule } from '../../src/entrypoints/nightly/index.js';
import type { Person, RoleGrant } from '../../src/foundation/access/index.js';
import { Clock } from '../../src/foundation/clock/index.js';
import { Configuration, readConfiguration, type Environment } from '../../src/foundation/config/index.js';
import type { Database } from '../../src/foundation/database/index.js';
import { configureService } from '../../src/open-service.js';
import { ServiceModule } from '../../src/service.module.js';
import { LeapingClock } from '../archive/leaping-clock.js';
import { registerChannel, type TestChannel } from '../archive/register-channel.js';
import { runNight } from '../archive/run-night.js';
import { openTestDatabase } from '../database/index.js';
import { makeTemporaryFolder } from '../http/temporary-folder.js';
import { letIn, visitorAs, type Visitor } from './visitor.js';

/** The whole service listening on a port of its own; its nights come when the test says so. */
export interface TestService {
  readonly origin: string;
  readonly service: NestExpressApplication;
  readonly clock: LeapingClock;
  /** Straight into the service's database. */
  readonly database: Database;
  get<T>(service: abstract new (...all: never[]) => T): T;
  /** Somebody signed in who holds these roles. */
  letIn(grants: readonly RoleGrant[]): Promise<Visitor>;
  /** Somebody whose session the test began itself. */
  as(person: Person, sessionToken: string): Visitor;
  register(channel: TestChannel): Promise<Channel>;
  /** Leaps to the next night and runs its jobs. */
  night(): Promise<readonly CoverageReceipt[]>;
  close(): Promise<void>;
}

@Module({})
class NoNightClock {}

export async function openTestService(environment: Environment = {}): Promise<TestService> {
  const database = await openTestDatabase();
  const folder = await makeTemporaryFolder();
  const clock = new LeapingClock();
  const configuration = readConfiguration({
    DATABASE_URL: database.url,
    DATA_DIR: folder.path,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1,localhost',
    ...environment,
  });
  const service = await openService(configuration, clock);
  const { port } = service.getHttpServer().address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    service,
    clock,
    database: database.database,
    get: (wanted) => service.get(wanted, { strict: false }),
    letIn: (grants) => letIn(service, origin, grants),
    as: (person, sessionToken) => visitorAs(person, sessionToken, origin),
    register: (channel) => registerChannel(service, channel),
    night: () => runNight(service, clock),
    async close() {
      await service.close();
      await database.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function openService(configuration: Configuration, clock: Clock): Promise<NestExpressApplication> {
  const module = await Test.createTestingModule({ imports: [ServiceModule] })
    .overrideModule(NightClockModule)
    .useModule(NoNightClock)
    .overrideProvider(Configuration)
    .useValue(configuration)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const service = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureService(service, configuration.publicUrl);
  await service.listen(0, '127.0.0.1');
  return service;
}
