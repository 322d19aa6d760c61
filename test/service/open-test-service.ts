import { Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { AddressInfo } from 'node:net';
import type { CoverageReceipt } from '../../src/capture/index.js';
import type { Channel } from '../../src/channels/index.js';
import { NightClockModule } from '../../src/entrypoints/nightly/index.js';
import type { Person, RoleGrant } from '../../src/foundation/access/index.js';
import type { Environment } from '../../src/foundation/config/index.js';
import { Database } from '../../src/foundation/database/index.js';
import { configureService } from '../../src/open-service.js';
import { ServiceModule } from '../../src/service.module.js';
import type { CopiedArchive } from '../archive/copied-archive.js';
import { layGround, type Ground } from '../archive/lay-ground.js';
import type { LeapingClock } from '../archive/leaping-clock.js';
import { registerChannel, type TestChannel } from '../archive/register-channel.js';
import { runNight } from '../archive/run-night.js';
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
  letIn(grants: readonly RoleGrant[], name?: string): Promise<Visitor>;
  /** Somebody whose session the test began itself. */
  as(person: Person, sessionToken: string): Visitor;
  register(channel: TestChannel): Promise<Channel>;
  /** Leaps to the next night and runs its jobs. */
  night(): Promise<readonly CoverageReceipt[]>;
  close(): Promise<void>;
}

@Module({})
class NoNightClock {}

/** Over an empty archive, or what stands at the place. */
export async function openTestService(
  environment: Environment = {},
  place: CopiedArchive | null = null,
): Promise<TestService> {
  const ground = await layGround(environment, place);
  const { clock } = ground;
  const service = await openService(ground);
  const { port } = service.getHttpServer().address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    service,
    clock,
    database: service.get(Database, { strict: false }),
    get: (wanted) => service.get(wanted, { strict: false }),
    letIn: (grants, name) => letIn(service, origin, grants, name),
    as: (person, sessionToken) => visitorAs(person, sessionToken, origin),
    register: (channel) => registerChannel(service, channel),
    night: () => runNight(service, clock),
    async close() {
      await service.close();
      await ground.remove();
    },
  };
}

async function openService(ground: Ground): Promise<NestExpressApplication> {
  const builder = Test.createTestingModule({ imports: [ServiceModule] });
  const module = await ground.build(builder.overrideModule(NightClockModule).useModule(NoNightClock));
  const service = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureService(service, ground.configuration.publicUrl);
  await service.listen(0, '127.0.0.1');
  return service;
}
