import { Readable } from 'node:stream';
import { ChannelRepresentativeEntity } from '../../../src/channels/channel-representative.entity.js';
import { ChannelEntity } from '../../../src/channels/channel.entity.js';
import { ChannelsService, CredentialsService, type Channel } from '../../../src/channels/index.js';
import { RecordsCreatorEntity } from '../../../src/channels/records-creator.entity.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { Clock } from '../../../src/foundation/clock/index.js';
import { readConfiguration } from '../../../src/foundation/config/index.js';
import type { Database } from '../../../src/foundation/database/index.js';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import {
  AttachmentsService,
  RecordsService,
  RecordTellers,
  RecordViewsService,
  RestrictedReads,
} from '../../../src/records/index.js';
import { IndexRecordsService, RecordExportService, SearchService } from '../../../src/search/index.js';
import { RecordPagesService } from '../../../src/search/export/record-pages.service.js';
import { openTestDatabase } from '../../database/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';
import { aRecord, type StatedRecord } from './a-record.js';

/** Two boards with a channel each, on a database and a data folder of the test's own. */
export interface TestArchive {
  readonly url: string;
  readonly dataDir: string;
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly board: Channel;
  readonly building: Channel;
  readonly exports: RecordExportService;
  /** Takes records in as a night does, and answers their ids. */
  capture(...records: readonly StatedRecord[]): Promise<string[]>;
  /** Gives every file that is still to be fetched its bytes; answers their SHA-256 in order. */
  storeFiles(channel: Channel, bytesOf: (url: string) => Buffer): Promise<string[]>;
  close(): Promise<void>;
}

export async function openArchive(): Promise<TestArchive> {
  const test = await openTestDatabase([ChannelEntity, ChannelRepresentativeEntity, RecordsCreatorEntity]);
  const folder = await makeTemporaryFolder();
  const clock = new Clock();
  const { database } = test;
  const audit = new Audit(database, clock);
  const configuration = readConfiguration({ DATA_DIR: folder.path });
  const credentials = new CredentialsService(database, configuration, clock);
  const channels = new ChannelsService(database, credentials, audit, clock);
  const blobs = new BlobStore(folder.path);
  const views = new RecordViewsService(database, channels, new RecordTellers([]));
  const [search, index] = [new SearchService(database), new IndexRecordsService(database)];
  const pages = new RecordPagesService(search, index, views, new RestrictedReads(database, audit));
  return {
    url: test.url,
    dataDir: folder.path,
    database,
    blobs,
    board: await channels.register(aChannel('Kommunstyrelsen'), { kind: 'service' }),
    building: await channels.register(aChannel('Byggnadsnämnden'), { kind: 'service' }),
    exports: new RecordExportService(pages, blobs, audit, database, clock),
    capture: (...records) => capture(database, records),
    storeFiles: (channel, bytesOf) =>
      storeFiles(new AttachmentsService(database), { database, blobs }, channel, bytesOf),
    async close() {
      await test.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function aChannel(recordsCreator: string): Parameters<ChannelsService['register']>[0] {
  const address = `https://social.example/@${encodeURIComponent(recordsCreator)}`;
  return {
    platform: 'mastodon',
    address,
    recordsCreator,
    unit: 'Kommunikation',
    officer: 'Sara Lindmark <sara@norrsunda.example>',
    substitute: null,
    decidedBy: null,
    decidedOn: null,
    purpose: null,
    triageFrom: '2026-01-01',
    rhythm: 'night',
    accountId: address,
    locator: address,
    displayName: recordsCreator,
    profileUrl: address,
    ownAccountIds: [address],
    credential: null,
  };
}

async function capture(database: Database, stated: readonly StatedRecord[]): Promise<string[]> {
  const captured = await database.inTransaction((tx) => new RecordsService().captureAll(stated.map(aRecord), '1', tx));
  return captured.map(({ recordId }) => recordId);
}

async function storeFiles(
  attachments: AttachmentsService,
  { database, blobs }: Pick<TestArchive, 'database' | 'blobs'>,
  channel: Channel,
  bytesOf: (url: string) => Buffer,
): Promise<string[]> {
  const stored: string[] = [];
  for (const missing of await attachments.listMissing(channel.id, '2026-11-24', 1000)) {
    const blob = await blobs.stage(Readable.from([bytesOf(missing.url)]));
    await blob.keep();
    const file = { sha256: blob.sha256, bytes: blob.bytes, mediaType: null };
    await database.inTransaction((tx) => attachments.noteStored(missing, file, new Date('2026-11-24'), tx));
    stored.push(blob.sha256);
  }
  return stored;
}
