import type { Channel } from '../../../src/channels/index.js';
import { RecordsService, type NewVersion, type ReadAgain } from '../../../src/records/index.js';
import { aNewRecord, aNewVersion } from '../../builders/index.js';
import { openRecords, type TestRecords } from './open-records.js';

/** Reads `{"said": …}` in capitals: a better reader than the one that read it as it stood. */
const betterReader: ReadAgain = (ownBytes) => {
  const { said } = JSON.parse(Buffer.from(ownBytes).toString()) as { said: string };
  return { text: said.toUpperCase(), links: ['https://norrsunda.example/'] };
};

const bytesOf = (said: string) => Buffer.from(JSON.stringify({ said }));
const read = (said: string): NewVersion => aNewVersion({ text: said, ownBytes: bytesOf(said), readerVersion: 1 });
const readBetter = (said: string): NewVersion =>
  aNewVersion({
    text: said.toUpperCase(),
    links: ['https://norrsunda.example/'],
    ownBytes: bytesOf(said),
    readerVersion: 2,
  });

describe('a better reader', () => {
  let records: TestRecords;
  let channel: Channel;
  beforeAll(async () => {
    records = await openRecords();
    channel = await records.register();
  });
  afterAll(() => records.close());

  const captureAgain = async (platformItemId: string, version: NewVersion) => {
    const item = aNewRecord({
      channelId: channel.id,
      recordsCreatorId: channel.recordsCreatorId,
      platformItemId,
      versions: [version],
    });
    const service = records.archive.rooms.get(RecordsService, { strict: false });
    const [captured] = await records.database.inTransaction((tx) => service.captureAll([item], '1', tx, betterReader));
    return captured!.outcome;
  };

  it('mends the version and makes no new one where the source is the same', async () => {
    await records.capture(channel, [{ platformItemId: 'same', versions: [read('hej')] }]);
    expect(await captureAgain('same', readBetter('hej'))).toBe('unchanged');
    const { versions } = await records.getView('same');
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({ text: 'HEJ', links: ['https://norrsunda.example/'] });
  });

  it('makes a version of a change at the source, and mends the one before it too', async () => {
    await records.capture(channel, [{ platformItemId: 'changed', versions: [read('förr')] }]);
    expect(await captureAgain('changed', readBetter('nu'))).toBe('new-version');
    expect((await records.getView('changed')).versions.map(({ text }) => text)).toEqual(['FÖRR', 'NU']);
  });

  it('keeps the files of the version that it reads again', async () => {
    const attachments = [{ platformMediaId: 'm/1', url: 'https://a.example/1.png', mediaType: null, altText: 'Bron' }];
    await records.capture(channel, [
      { platformItemId: 'picture', versions: [aNewVersion({ ...read('bild'), attachments })] },
    ]);
    expect(await captureAgain('picture', aNewVersion({ ...readBetter('bild'), attachments }))).toBe('unchanged');
    expect((await records.getView('picture')).attachments).toMatchObject([{ altText: 'Bron' }]);
  });

  it('tells those who follow the records of what it mended', async () => {
    const rows = await records.database.read(`SELECT FROM record_change WHERE change = 'read-again'`);
    expect(rows).toHaveLength(3);
  });
});
