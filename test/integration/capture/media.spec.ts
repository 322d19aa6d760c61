import { WarcFolder } from '../../../src/capture/evidence/warc-folder.js';
import type { CoverageReceipt } from '../../../src/capture/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/index.js';

jest.setTimeout(180_000);

describe('a picture that cannot be fetched', () => {
  let town: ArchivedMunicipality;
  beforeAll(async () => {
    town = await openMunicipality();
    town.platforms.failures.failAt(/\/wp-content\/uploads\//, { kind: 'status', status: 404 });
  });
  afterAll(() => town.close());

  const site = (receipts: readonly CoverageReceipt[]) =>
    receipts.find(({ channelId }) => channelId === town.channels[2].id)!;
  const pictures = async () =>
    (await town.archive.records())
      .filter(({ channelId }) => channelId === town.channels[2].id)
      .flatMap(({ attachments }) => attachments);
  const asked = () => town.platforms.log.filter(({ url }) => url.startsWith('/wp-content/')).length;

  it('makes the receipt amber, and the record says why', async () => {
    const receipt = site(await town.archive.night());
    const missing = await pictures();
    expect(missing.length).toBeGreaterThan(0);
    expect(receipt).toMatchObject({ status: 'amber', mediaFailed: { length: missing.length } });
    expect(receipt.problems).toEqual([{ code: 'media-failed', facts: { count: missing.length } }]);
    for (const { sha256, failure } of missing)
      expect({ sha256, failure }).toEqual({ sha256: null, failure: 'file-missing' });
  });

  it('is asked for again after one night, then after two, and no night is green without it', async () => {
    const seldom: number[] = [];
    for (let night = 0; night < 4; night++) {
      const before = asked();
      const receipt = site(await town.archive.night());
      seldom.push(asked() - before);
      expect(receipt).toMatchObject({ status: 'amber', mediaFailed: { length: (await pictures()).length } });
    }
    expect(seldom.map((requests) => requests > 0)).toEqual([true, false, true, false]);
  });

  it('is fetched when the platform has it again, and then the night is green', async () => {
    town.platforms.failures.clear();
    const statuses: string[] = [];
    for (let night = 0; night < 4; night++) statuses.push(site(await town.archive.night()).status);
    expect(statuses.at(-1)).toBe('green');
    for (const picture of await pictures()) {
      expect(picture).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), mediaType: 'image/png' });
      expect(picture).not.toHaveProperty('failure');
    }
    expect(await town.archive.listFaults()).toEqual([]);
  });
});

describe('a disk that has no room for one of several files', () => {
  it('keeps the others with their rows, and the run is red', async () => {
    const town = await openMunicipality();
    const warcs = town.get(WarcFolder);
    const put = warcs.putDownload.bind(warcs);
    let downloads = 0;
    const disk = jest.spyOn(warcs, 'putDownload').mockImplementation((...download) => {
      downloads += 1;
      return downloads === 1 ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : put(...download);
    });
    const receipts = await town.archive.night();
    expect(downloads).toBeGreaterThan(1);
    expect(receipts.flatMap(({ problems }) => problems)).toContainEqual({ code: 'disk-full', facts: {} });
    expect(await town.archive.listFaults()).toEqual([]);
    disk.mockRestore();
    await town.close();
  });
});
