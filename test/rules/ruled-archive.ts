import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel, NewChannel } from '../../src/channels/index.js';
import { ChannelsService } from '../../src/channels/index.js';
import { NightService } from '../../src/entrypoints/nightly/index.js';
import type { Environment } from '../../src/foundation/config/index.js';
import { RecordViewsService, type NewRecord, type RecordView } from '../../src/records/index.js';
import type { CopiedArchive } from '../archive/copied-archive.js';
import { openTestArchive, type TestArchive } from '../archive/index.js';
import { aNewChannel } from '../builders/index.js';
import { makeTemporaryFolder } from '../http/temporary-folder.js';
import { captureItems } from './capture-items.js';

/** An archive whose rules a test writes, with records captured without a platform. */
export interface RuledArchive {
  readonly archive: TestArchive;
  get<T>(service: abstract new (...all: never[]) => T): T;
  register(stated?: Partial<NewChannel>): Promise<Channel>;
  /** Answers the records' ids, in the order of the items. */
  capture(channel: Channel, items: readonly Partial<NewRecord>[]): Promise<string[]>;
  /** Puts the text into the folder of rules as its only file. */
  writeRules(text: string): Promise<void>;
  /** Classifies and assesses, as the night does. */
  applyRules(): Promise<Readonly<Record<'classified' | 'asked' | 'changed', number>>>;
  view(recordId: string): Promise<RecordView>;
  close(): Promise<void>;
}

export async function openRuledArchive(
  environment: Environment = {},
  place: CopiedArchive | null = null,
): Promise<RuledArchive> {
  const folder = await makeTemporaryFolder();
  const archive = await openTestArchive({ RULES_DIR: folder.path, ...environment }, place);
  const get: RuledArchive['get'] = (service) => archive.rooms.get(service, { strict: false });
  return {
    archive,
    get,
    register: (stated) => get(ChannelsService).register(aNewChannel(stated), { kind: 'operator', name: 'test' }),
    capture: (channel, items) => captureItems(archive.rooms, channel, items),
    async writeRules(text) {
      await rm(folder.path, { recursive: true, force: true });
      await mkdir(folder.path, { recursive: true });
      await writeFile(join(folder.path, 'rules.yaml'), text);
    },
    applyRules: () => applyRules(archive),
    view: async (id) => (await get(RecordViewsService).findView(id))!,
    async close() {
      await archive.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function applyRules({ rooms, clock }: TestArchive): Promise<Record<'classified' | 'asked' | 'changed', number>> {
  const night = {
    slot: clock.now(),
    channelIds: [],
    watch: { progress: () => undefined, closed: () => undefined },
    stop: new AbortController().signal,
  };
  const nights = rooms.get(NightService, { strict: false });
  await nights.runJobs('rules', night);
  const classified = (await nights.runJobs('classify', night)).get('classify');
  const assessed = (await nights.runJobs('assess', night)).get('assess');
  return {
    classified: classified?.done['records'] ?? 0,
    asked: assessed?.done['records'] ?? 0,
    changed: assessed?.done['changed'] ?? 0,
  };
}
