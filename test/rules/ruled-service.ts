import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChannelsService, type Channel, type NewChannel } from '../../src/channels/index.js';
import { NightService, type JobName } from '../../src/entrypoints/nightly/index.js';
import type { Environment } from '../../src/foundation/config/index.js';
import { RecordViewsService, type NewRecord, type RecordView } from '../../src/records/index.js';
import { aNewChannel } from '../builders/index.js';
import { makeTemporaryFolder } from '../http/temporary-folder.js';
import { openTestService, type TestService } from '../service/index.js';
import { captureItems } from './capture-items.js';

/** The service with rules that a test writes, and records captured without a platform. */
export interface RuledService {
  readonly service: TestService;
  register(stated?: Partial<NewChannel>): Promise<Channel>;
  /** Answers the records' ids, in the order of the items. */
  capture(channel: Channel, items: readonly Partial<NewRecord>[]): Promise<string[]>;
  /** Indexes, classifies and assesses, as the night does. */
  applyRules(): Promise<void>;
  view(recordId: string): Promise<RecordView>;
  close(): Promise<void>;
}

const jobs: readonly JobName[] = ['index', 'rules', 'classify', 'assess'];

export async function openRuledService(rules: string, environment: Environment = {}): Promise<RuledService> {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder.path, 'rules.yaml'), rules);
  const service = await openTestService({ RULES_DIR: folder.path, ...environment });
  const actor = { kind: 'operator', name: 'test' } as const;
  return {
    service,
    register: (stated) => service.get(ChannelsService).register(aNewChannel(stated), actor),
    capture: (channel, items) => captureItems(service.service, channel, items),
    async applyRules() {
      const watch = { progress: () => undefined, closed: () => undefined };
      const night = { slot: service.clock.now(), channelIds: [], watch, stop: new AbortController().signal };
      for (const job of jobs) await service.get(NightService).runJobs(job, night);
    },
    view: async (id) => (await service.get(RecordViewsService).findView(id))!,
    async close() {
      await service.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
