import { ChannelsService, type Channel, type NewChannel } from '../../../src/channels/index.js';
import type { Environment } from '../../../src/foundation/config/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import {
  RecordsService,
  RecordViewsService,
  type CapturedRecord,
  type NewRecord,
  type RecordView,
} from '../../../src/records/index.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';
import { aNewChannel, aNewRecord } from '../../builders/index.js';

/** Records on a real database, captured without a platform. */
export interface TestRecords {
  readonly archive: TestArchive;
  readonly database: Database;
  register(stated?: Partial<NewChannel>): Promise<Channel>;
  /** One batch of a channel, in a transaction of its own. */
  capture(channel: Channel, items: readonly Partial<NewRecord>[]): Promise<CapturedRecord[]>;
  /** A batch whose transaction waits for `before` until it commits. */
  captureThen(
    channel: Channel,
    items: readonly Partial<NewRecord>[],
    before: () => Promise<void>,
  ): { readonly captured: Promise<void>; readonly committed: Promise<void> };
  getView(platformItemId: string): Promise<RecordView>;
  /** Everything that a batch may change, but the ids that runs leave. */
  dump(): Promise<unknown>;
  close(): Promise<void>;
}

export async function openRecords(environment: Environment = {}): Promise<TestRecords> {
  const archive = await openTestArchive(environment);
  const get = <T>(service: abstract new (...all: never[]) => T): T => archive.rooms.get(service, { strict: false });
  const database = get(Database);
  return {
    archive,
    database,
    register: (stated) => get(ChannelsService).register(aNewChannel(stated), { kind: 'operator', name: 'test' }),
    capture: (channel, items) =>
      database.inTransaction((tx) => get(RecordsService).captureAll(toNewRecords(items, channel), '1', tx)),
    captureThen(channel, items, before) {
      let tell = () => {};
      const captured = new Promise<void>((resolve) => (tell = resolve));
      const committed = database.inTransaction(async (tx) => {
        await get(RecordsService).captureAll(toNewRecords(items, channel), '1', tx);
        tell();
        await before();
      });
      return { captured, committed };
    },
    async getView(platformItemId) {
      const [row] = await database.read<{ id: string }>(`SELECT id FROM record WHERE platform_item_id = $1`, [
        platformItemId,
      ]);
      return (await get(RecordViewsService).findView(row!.id))!;
    },
    dump: () => dumpRecords(database),
    close: () => archive.close(),
  };
}

function toNewRecords(items: readonly Partial<NewRecord>[], channel: Channel): NewRecord[] {
  return items.map((item) =>
    aNewRecord({ channelId: channel.id, recordsCreatorId: channel.recordsCreatorId, ...item }),
  );
}

const tables = ['record', 'record_version', 'record_attachment', 'record_tally', 'record_day_tally', 'record_change'];

async function dumpRecords(database: Database): Promise<unknown> {
  const rows = tables.map((table) =>
    database.read(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`),
  );
  return Promise.all(rows);
}
