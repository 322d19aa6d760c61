import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { FixityService, type CoverageReceipt, type FixityFault } from '../../src/capture/index.js';
import type { Channel } from '../../src/channels/index.js';
import type { Environment } from '../../src/foundation/config/index.js';
import { Database } from '../../src/foundation/database/index.js';
import { RecordViewsService, type RecordView } from '../../src/records/index.js';
import type { CopiedArchive } from './copied-archive.js';
import { layGround } from './lay-ground.js';
import type { LeapingClock } from './leaping-clock.js';
import { registerChannel, type TestChannel } from './register-channel.js';
import { runNight } from './run-night.js';

/** The rooms as production builds them, on a real database and a data folder of the test's own. */
export interface TestArchive {
  readonly rooms: INestApplicationContext;
  readonly clock: LeapingClock;
  register(channel: TestChannel): Promise<Channel>;
  /** Leaps to the next night and runs its jobs; the receipts of the channels that were captured. */
  night(): Promise<readonly CoverageReceipt[]>;
  /** Oldest first. */
  records(): Promise<readonly RecordView[]>;
  /** @throws where the archive holds none */
  getRecord(platformItemId: string): Promise<RecordView>;
  /** What a check of every byte in the archive finds wrong. */
  listFaults(): Promise<readonly FixityFault[]>;
  close(): Promise<void>;
}

/** `environment` is the operator's; capture may reach servers on this machine. Empty, or as it stands at the place. */
export async function openTestArchive(
  environment: Environment = {},
  place: CopiedArchive | null = null,
): Promise<TestArchive> {
  const ground = await layGround(environment, place);
  const { clock } = ground;
  const module = await ground.build(Test.createTestingModule({ imports: [AppModule] }));
  const rooms = await module.init();
  return {
    rooms,
    clock,
    register: (channel) => registerChannel(rooms, channel),
    night: () => runNight(rooms, clock),
    records: () => listRecords(rooms),
    getRecord: (platformItemId) => getRecord(rooms, platformItemId),
    listFaults: () => listFaults(rooms),
    async close() {
      await rooms.close();
      await ground.remove();
    },
  };
}

async function listRecords(rooms: INestApplicationContext): Promise<RecordView[]> {
  const rows = await rooms.get(Database, { strict: false }).read<{ id: string }>('SELECT id FROM record ORDER BY id');
  return rooms.get(RecordViewsService, { strict: false }).listViews(rows.map(({ id }) => id));
}

async function getRecord(rooms: INestApplicationContext, platformItemId: string): Promise<RecordView> {
  const record = (await listRecords(rooms)).find((candidate) => candidate.platformItemId === platformItemId);
  if (!record) throw new Error(`the archive holds no ${platformItemId}`);
  return record;
}

async function listFaults(rooms: INestApplicationContext): Promise<FixityFault[]> {
  const faults: FixityFault[] = [];
  await rooms.get(FixityService, { strict: false }).checkAll((fault) => faults.push(fault));
  return faults;
}
