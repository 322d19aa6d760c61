import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { CoverageReceipt } from '../../../src/capture/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';
import { startServer, type LocalServer } from '../../http/local-server.js';

jest.setTimeout(60_000);

const SITE = 'https://www.kommun.example/nyheter';
const item = (number: number, text = `Text ${number}.`): string =>
  `<item><guid isPermaLink="false">${number}</guid><title>Nyhet ${number}</title><dc:creator>Anna</dc:creator><pubDate>Mon, 05 Jan 2026 08:0${number}:00 +0100</pubDate><description>${text}</description></item>`;
const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Nyheter på ån</title><link>${SITE}</link>${items.join('')}</channel></rss>`;

describe('an archive of a feed', () => {
  let archive: TestArchive;
  let server: LocalServer;
  let shown: string;

  beforeEach(async () => {
    shown = feed(item(2), item(1));
    server = await startServer((request, response) => answer(request.headers['if-none-match'], response));
    archive = await openTestArchive();
    await archive.register({ platform: 'feed', address: `${server.origin}/rss` });
  });

  afterEach(async () => {
    expect(await archive.listFaults()).toEqual([]);
    await archive.close();
    await server[Symbol.asyncDispose]();
  });

  function answer(known: string | undefined, response: ServerResponse): void {
    const etag = `"${createHash('sha256').update(shown).digest('hex')}"`;
    if (known === etag) response.writeHead(304, { ETag: etag }).end();
    else response.writeHead(200, { 'Content-Type': 'text/xml', ETag: etag }).end(Buffer.from(shown, 'latin1'));
  }

  async function night(): Promise<CoverageReceipt> {
    return (await archive.night())[0]!;
  }

  it('holds each item as the municipality’s own, under the name that was shown', async () => {
    expect(await night()).toMatchObject({ status: 'green', new: 2, platformCounts: null, requests: 1 });
    expect(await archive.getRecord('1')).toMatchObject({
      kind: 'post',
      origin: 'drawn-up',
      author: { platformId: `${SITE} ${server.origin}/rss`, displayName: 'Anna' },
      publishedAt: '2026-01-05T07:01:00.000Z',
      publishedAtIs: 'author',
      text: 'Nyhet 1\n\nText 1.',
    });
  });

  it('keeps each item’s own bytes with what is needed to read them alone', async () => {
    shown = feed(item(1, 'Hål på gång'));
    await night();
    const [version] = await archive.rooms
      .get(Database, { strict: false })
      .read<{ bytes: Buffer; inherited: object }>('SELECT own_bytes AS bytes, inherited FROM record_version');
    expect(version!.bytes.toString('latin1')).toBe(item(1, 'Hål på gång'));
    expect(version!.inherited).toEqual({
      encoding: 'iso-8859-1',
      address: `${server.origin}/rss`,
      startTags: '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>',
    });
  });

  it('has a quiet night when nothing has changed, for one question and no items', async () => {
    await night();
    expect(await night()).toMatchObject({
      ...{ status: 'green', new: 0, newVersions: 0, gone: 0, missingIds: [], requests: 1, blindSince: null },
      held: { posts: 2, comments: 0 },
    });
    expect(server.requests).toHaveLength(3);
  });

  it('lets an item that has left the window stay as it was', async () => {
    await night();
    shown = feed(item(3), item(2));
    expect(await night()).toMatchObject({ status: 'green', new: 1, gone: 0, unavailable: 0, missingIds: [] });
    expect(await archive.getRecord('1')).toMatchObject({ state: 'visible' });
  });

  it('keeps both wordings of an item that was edited', async () => {
    await night();
    shown = feed(item(2), item(1, 'Rättad text.'));
    expect(await night()).toMatchObject({ status: 'green', new: 0, newVersions: 1 });
    const { versions } = await archive.getRecord('1');
    expect(versions.map(({ text }) => text)).toEqual(['Nyhet 1\n\nText 1.', 'Nyhet 1\n\nRättad text.']);
  });

  it('says since when something may have run through the window', async () => {
    const { finishedAt } = await night();
    shown = feed(item(4), item(3));
    expect(await night()).toMatchObject({
      ...{ status: 'amber', new: 2, blindSince: finishedAt },
      problems: [{ code: 'window-outrun' }],
    });
    expect(await night()).toMatchObject({ status: 'green', blindSince: null });
  });

  it('takes nothing in from a feed that has become another’s', async () => {
    await night();
    shown = feed(item(5)).replace(SITE, 'https://annons.example/');
    expect(await night()).toMatchObject({
      ...{ status: 'red', new: 0, gone: 0 },
      problems: [
        {
          code: 'another-account',
          facts: { expected: `${SITE} ${server.origin}/rss`, found: `https://annons.example/ ${server.origin}/rss` },
        },
      ],
    });
    expect(await archive.records()).toHaveLength(2);
  });
});
