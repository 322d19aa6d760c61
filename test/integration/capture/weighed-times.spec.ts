import { openCapturedMunicipality, openMunicipality, type ArchivedMunicipality } from '../../archive/index.js';

jest.setTimeout(180_000);

const dayMs = 24 * 3_600_000;

describe('a post that its author has dated back', () => {
  let town: ArchivedMunicipality;
  beforeAll(async () => {
    town = await openCapturedMunicipality();
  });
  afterAll(() => town.close());

  it('keeps the author’s time, and counts from when it was first seen', async () => {
    const { website, asOf } = town.municipality;
    const datedAt = new Date(asOf.getTime() - 300 * dayMs);
    const news = { title: 'Protokoll', text: 'Bakåtdaterat.', authorId: 1 };
    const { id } = website.publish({ ...news, at: datedAt });
    website.editPost(id, { text: 'Bakåtdaterat och sparat.' }, new Date(asOf.getTime() + 3_600_000));
    await town.archive.night();
    const record = (await town.archive.records()).find(({ platformItemId }) => platformItemId === `post/${id}`)!;
    expect(record).toMatchObject({ publishedAt: datedAt.toISOString(), publishedAtIs: 'author', origin: 'drawn-up' });
    expect(record.drawnUpAt).toBe(record.capturedAt);
  });

  it('never goes unnoticed where the site hides it among the old ones', async () => {
    const { website, asOf } = town.municipality;
    website.publish({
      title: 'Gömt',
      text: 'Bland de gamla.',
      authorId: 1,
      at: new Date(asOf.getTime() - 400 * dayMs),
    });
    const receipts = await town.archive.night();
    const site = receipts.find(({ channelId }) => channelId === town.channels[2].id)!;
    expect(site.status).toBe('amber');
    expect(site.problems).toMatchObject([{ code: 'count-mismatch' }]);
  });
});

describe('a service that stood still', () => {
  it('says how many nights it missed, and since when it was blind', async () => {
    const town = await openMunicipality();
    const [first] = await town.archive.night();
    town.archive.clock.leapTo(new Date(town.archive.clock.now().getTime() + 3 * dayMs));
    const receipts = await town.archive.night();
    for (const receipt of receipts) {
      expect(receipt.status).toBe('amber');
      expect(receipt.problems).toEqual([{ code: 'missed-nights', facts: { count: 3 } }]);
      expect(Date.parse(receipt.blindSince!) - Date.parse(first!.finishedAt)).toBeLessThan(60_000);
    }
    await town.close();
  });
});
