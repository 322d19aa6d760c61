import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../../src/app.module.js';
import { NightClockModule } from '../../../src/entrypoints/nightly/index.js';
import { NightClockService } from '../../../src/entrypoints/nightly/night-clock.service.js';
import { Clock } from '../../../src/foundation/clock/index.js';
import { Configuration, readConfiguration } from '../../../src/foundation/config/index.js';
import { eventually } from '../foundation/eventually.js';
import { boards, openSharedArchive, type SharedArchive } from './open-shared-archive.js';

jest.setTimeout(300_000);

const hourMs = 3_600_000;

describe('the night’s clock', () => {
  let shared: SharedArchive;
  const services: INestApplicationContext[] = [];
  beforeEach(async () => {
    shared = await openSharedArchive();
  });
  afterEach(async () => {
    for (const service of services.splice(0)) await service.close();
    await shared.remove();
  });

  /** An instance of the service that is started so many hours after the night should have begun; its first turn is over. */
  const startAfter = async (hours: number): Promise<void> => {
    const configuration = readConfiguration({
      DATABASE_URL: shared.url,
      DATA_DIR: shared.folder,
      ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
    });
    const module = await Test.createTestingModule({ imports: [AppModule, NightClockModule] })
      .overrideProvider(Configuration)
      .useValue(configuration)
      .overrideProvider(Clock)
      .useValue(new Clock(new Date(shared.slot.getTime() + hours * hourMs)))
      .compile();
    const service = await module.init();
    services.push(service);
    const clock = service.get(NightClockService, { strict: false });
    await eventually(() => (clock['turning'] === null ? true : null));
  };
  const captures = () =>
    shared.database.read<{ slot: Date; attempt: number; status: string }>(
      `SELECT slot, attempt, status FROM capture_run ORDER BY slot, channel_id`,
    );
  const once = (slot: Date, status = 'green') => boards.map(() => ({ slot, attempt: 1, status }));

  it('does nothing before the night that follows a registration', async () => {
    await startAfter(-1);
    expect(await captures()).toEqual([]);
  });

  it('catches up at its start a night that was missed, and never captures a night twice', async () => {
    await startAfter(5);
    expect(await captures()).toEqual(once(shared.slot));
    await startAfter(6);
    expect(await captures()).toEqual(once(shared.slot));
    const third = new Date(shared.slot.getTime() + 72 * hourMs);
    await startAfter(77);
    expect(await captures()).toEqual([...once(shared.slot), ...once(third, 'amber')]);
  });

  it('captures each channel once and checks bytes once where two instances start together', async () => {
    await Promise.all([startAfter(1), startAfter(1)]);
    expect(await captures()).toEqual(once(shared.slot));
    expect(await shared.database.read(`SELECT job, state, attempt FROM job_run ORDER BY job`)).toEqual([
      { job: 'execute', state: 'done', attempt: 1 },
      { job: 'fixity', state: 'done', attempt: 1 },
      { job: 'propose', state: 'done', attempt: 1 },
      { job: 'remind', state: 'done', attempt: 1 },
      { job: 'rules', state: 'done', attempt: 1 },
    ]);
  });
});
