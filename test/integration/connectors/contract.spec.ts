import { connectorFor, connectors } from '../../../src/capture/connectors/index.js';
import type { CaptureTarget, KnownItem } from '../../../src/capture/connectors/connector.js';
import type { CapturedItem } from '../../../src/capture/captured-item.js';
import type { ExpectedItem } from './contract-case.js';
import { feedCase } from './feed-case.js';
import { FetchingHttp } from './fetching-http.js';
import { mastodonCase } from './mastodon-case.js';
import { aPlan, run, type Run } from './plan.js';
import { PlayingServer } from './playing-server.js';
import { loadRecording, type Answer } from './recording.js';
import { wordpressCase } from './wordpress-case.js';

const cases = [mastodonCase, wordpressCase, feedCase];

const html = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/html' }, body });
const text = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});
const LOGIN = '<!doctype html><form><input name="user"><input type="password" name="pw"></form>';

describe('The contract of connectors', () => {
  it('is tried for every platform', () => {
    expect(cases.map(({ platform }) => platform)).toEqual(connectors.map(({ platform }) => platform));
  });

  it.each(connectors)('calls $platform by a name that stands well inside brackets', ({ platformName }) => {
    expect(platformName).toMatch(/^[^()]{2,20}$/);
  });

  it('names the platforms when asked for another', () => {
    expect(() => connectorFor('myspace')).toThrow('unknown platform "myspace", known are mastodon, wordpress, feed');
  });
});

describe.each(cases)('The $platform connector', (platformCase) => {
  const connector = connectorFor(platformCase.platform);
  let server: PlayingServer;
  let target: CaptureTarget;

  beforeEach(async () => {
    server = await PlayingServer.start(await loadRecording(platformCase.recording));
    const account = await connector.findAccount(platformCase.addressAt(server.origin), new FetchingHttp());
    target = { ...account, hasCredential: false };
  });

  afterEach(() => server.stop());

  const firstRun = (http = new FetchingHttp()): Promise<Run> => run(connector, aPlan(target), http);

  /** Only the listed page is played: a page of these elements. */
  async function itemsOf(...elements: readonly object[]): Promise<Run> {
    server.script = (path) => (platformCase.isPage(path) ? platformCase.pageOf(elements) : undefined);
    const { pages, cursor } = await firstRun();
    const page = pages.slice(0, 1);
    return { pages: page, items: page.flatMap((fetched) => connector.readItems(fetched)), cursor };
  }

  describe('on recorded pages', () => {
    it('finds the account behind the address', async () => {
      expect(await connector.findAccount(platformCase.addressAt(server.origin), new FetchingHttp())).toMatchObject(
        platformCase.account,
      );
    });

    it('confirms the account, and no other', async () => {
      const http = new FetchingHttp();
      expect(await connector.confirmAccount(target, http)).toMatchObject({
        ownAccountIds: platformCase.account.ownAccountIds,
      });
      const another = { ...target, accountId: 'https://another.example/account' };
      const confirmAndRead = async (): Promise<Run> => {
        await connector.confirmAccount(another, http);
        return run(connector, aPlan(another), http);
      };
      await expect(confirmAndRead()).rejects.toMatchObject({ code: 'another-account' });
    });

    it('reads every item with its text, author and place', async () => {
      const { items } = await firstRun();
      expect(toExpected(items)).toEqual(platformCase.items);
    });

    it('ends with a cursor from which the next run finds nothing new', async () => {
      const first = await firstRun();
      expect(first.cursor).toMatchObject({ state: 'complete' });
      const second = await run(connector, aPlan(target, { cursor: first.cursor }), new FetchingHttp());
      const ids = new Set(first.items.map(({ platformItemId }) => platformItemId));
      expect(second.items.filter(({ platformItemId }) => !ids.has(platformItemId))).toEqual([]);
    });

    it('gives each version the exact bytes it was read from', async () => {
      const { pages, items } = await firstRun();
      const payloads = new Map(pages.flatMap(({ exchanges }) => exchanges).map(({ id, payload }) => [id, payload]));
      for (const item of items) {
        const { exchangeId, offset, bytes } = item.versions.at(-1)!.ownBytes;
        expect(Buffer.from(bytes)).toEqual(
          Buffer.from(payloads.get(exchangeId)!.subarray(offset, offset + bytes.length)),
        );
        expect(platformCase.localIdIn(Buffer.from(bytes).toString())).toBe(item.localId);
      }
    });

    it('reads the same words and links from an item’s own bytes alone', async () => {
      for (const { versions } of (await firstRun()).items) {
        const { ownBytes, text, links } = versions.at(-1)!;
        expect(connector.readOwnBytes(ownBytes.bytes, ownBytes.inherited ?? null)).toMatchObject({ text, links });
      }
    });

    it('reads the same items from the same bytes', async () => {
      const { pages, items } = await firstRun();
      expect(pages.flatMap((page) => connector.readItems(page))).toEqual(items);
    });

    it('tells by id what is visible, gone or out of reach', async () => {
      const asked = platformCase.standings.map(({ platformItemId, localId }) => toKnown(platformItemId, localId));
      const told: unknown[] = [];
      for await (const page of connector.fetchStandings(asked, target, new FetchingHttp())) {
        for (const { platformItemId, standing, item } of connector.readStandings(page)) {
          told.push({ platformItemId, localId: item?.localId ?? localIdOf(asked, platformItemId), standing });
          expect(item !== null).toBe(standing === 'visible');
        }
      }
      expect(told).toEqual(platformCase.standings);
      expect(connector.standings).toBe(told.length > 0 ? 'by-id' : 'none');
    });
  });

  describe('on a failing answer', () => {
    const redirect: Answer = { status: 302, headers: { location: '/wp-login.php' }, body: '' };
    it.each<[string, Answer, string]>([
      ['noise', text(200, '\u0000\u0001 no JSON'), 'unreadable-answer'],
      ['nothing', text(200, ''), 'unreadable-answer'],
      ['half a JSON', text(200, '[{"id":"1","uri":"https://x.example/1","cont'), 'unreadable-answer'],
      ['JSON of another kind', text(200, '{"error":"try later"}'), 'unreadable-answer'],
      ['an HTML page', html('<!doctype html><p>Underhåll pågår'), 'html-answer'],
      ['an HTML page called JSON', text(200, '<html><body>Underhåll pågår'), 'html-answer'],
      ['a login page', html(LOGIN), 'login-page'],
      ['401', text(401, '{"error":"This method requires an authenticated user"}'), 'token-missing'],
      ['403', text(403, '{"error":"This action is not allowed"}'), 'access-denied'],
      ['403 by a firewall', { ...html('<h1>Blocked</h1>'), status: 403 }, 'access-denied'],
      ['404', text(404, '{"error":"Record not found"}'), 'account-missing'],
      ['410', text(410, '{"error":"Gone"}'), 'account-missing'],
      ['429', text(429, '{"error":"Too many requests"}'), 'rate-limited'],
      ['500', { ...html('<h1>Internal error</h1>'), status: 500 }, 'server-failed'],
    ])('to the first page fails by name: %s', async (_name, answer, code) => {
      server.script = (path) => (platformCase.isFirstPage(path) ? answer : undefined);
      await expect(firstRun()).rejects.toMatchObject({ code });
    });

    it('knows a login page that it was sent on to', async () => {
      server.script = (path) => {
        if (path.startsWith('/wp-login.php')) return html('<h1>Logga in</h1>');
        return platformCase.isFirstPage(path) ? redirect : undefined;
      };
      await expect(firstRun()).rejects.toMatchObject({ code: 'login-page' });
    });

    it('tells a refused token from a missing one', async () => {
      server.script = (path) => (platformCase.isFirstPage(path) ? text(401, '{"error":"invalid"}') : undefined);
      await expect(firstRun(new FetchingHttp('Bearer wrong'))).rejects.toMatchObject({ code: 'token-refused' });
    });

    it('names the address and the status', async () => {
      server.script = (path) => (platformCase.isFirstPage(path) ? text(403, '{}') : undefined);
      await expect(firstRun()).rejects.toMatchObject({
        facts: { status: 403, address: expect.stringContaining(server.origin) },
      });
    });

    it.each<[string, Answer]>([
      ['404', text(404, '{"error":"Record not found"}')],
      ['404 as HTML', { ...html('<h1>404 Not Found</h1>'), status: 404 }],
    ])('to the look-up says that the account is missing: %s', async (_name, answer) => {
      server.script = () => answer;
      await expect(
        connector.findAccount(platformCase.addressAt(server.origin), new FetchingHttp()),
      ).rejects.toMatchObject({ code: 'account-missing' });
    });
  });

  describe('on odd items', () => {
    it('reads the neighbours of one that cannot be read, and says so', async () => {
      const { pages, items } = await itemsOf(
        platformCase.element(1, '<p>Ett</p>'),
        platformCase.unreadableElement,
        platformCase.element(2, '<p>Två</p>'),
      );
      expect(textsOf(items)).toEqual(['Ett', 'Två']);
      expect(pages[0]?.problems).toEqual([
        { code: 'unreadable-answer', facts: expect.objectContaining({ status: 200, offset: expect.any(Number) }) },
      ]);
    });

    it('reads one that says nothing but its id', async () => {
      const { pages, items } = await itemsOf(platformCase.bareElement(1));
      expect(items).toMatchObject([
        { platformItemId: platformCase.itemIdOf(1), publishedAt: null, publishedAtIs: 'unknown', counters: {} },
      ]);
      expect(textsOf(items)).toEqual(['']);
      expect(pages[0]?.problems).toEqual([]);
    });

    it('counts one that is given twice once', async () => {
      const twice = platformCase.element(1, '<p>Ett</p>');
      const { pages, items } = await itemsOf(twice, twice);
      expect(textsOf(items)).toEqual(['Ett']);
      expect(pages[0]?.problems).toEqual([]);
    });

    it('says when two differ under one id, and keeps the first', async () => {
      const { pages, items } = await itemsOf(
        platformCase.element(1, '<p>Ett</p>'),
        platformCase.element(1, '<p>Två</p>'),
      );
      expect(textsOf(items)).toEqual(['Ett']);
      expect(pages[0]?.problems).toMatchObject([{ code: 'unreadable-answer' }]);
    });

    it('reads a text of ten thousand characters whole', async () => {
      const long = 'Å'.repeat(10_000);
      expect(textsOf((await itemsOf(platformCase.element(1, `<p>${long}</p>`))).items)).toEqual([long]);
    });

    it('keeps text that runs from right to left, and replaces what no database can hold', async () => {
      const { items } = await itemsOf(platformCase.element(1, '<p>\u202bשלום\u202c a\u0000b\ud83d c\u001b</p>'));
      expect(textsOf(items)).toEqual(['\u202bשלום\u202c a\ufffdb\ufffd c']);
    });

    it('reads none from an empty page', async () => {
      expect((await itemsOf()).items).toEqual([]);
    });

    it('ends on a page that comes again for ever, says so, and does not call it complete', async () => {
      const page = platformCase.endlessPageOf([platformCase.element(1, '<p>Ett</p>')]);
      server.script = (path) => (platformCase.isPage(path) ? page : undefined);
      const { pages, items, cursor } = await firstRun();
      expect(cursor?.['state']).not.toBe('complete');
      expect(items.map(({ platformItemId }) => platformItemId)).toContain(platformCase.itemIdOf(1));
      expect(server.requests.filter((path) => platformCase.isPage(path)).length).toBeLessThan(5);
      expect(pages.flatMap(({ problems }) => problems)).toMatchObject([{ code: 'page-repeated' }]);
    });
  });
});

function toExpected(items: readonly CapturedItem[]): ExpectedItem[] {
  const byId = new Map(items.map((item) => [item.platformItemId, item]));
  return [...byId.values()].map(
    ({ platformItemId, kind, author, parentItemId, threadItemId, publishedAt, state, counters, versions }) => ({
      ...{ platformItemId, kind, author, parentItemId, threadItemId, publishedAt, state, counters },
      texts: versions.map((version) => version.text),
      attachments: versions.at(-1)?.attachments.length ?? 0,
    }),
  );
}

function textsOf(items: readonly CapturedItem[]): (string | undefined)[] {
  return items.map(({ versions }) => versions.at(-1)?.text);
}

function toKnown(platformItemId: string, localId: string): KnownItem {
  return {
    platformItemId,
    localId,
    threadItemId: platformItemId,
    threadLocalId: localId,
    editedAt: null,
    replies: null,
  };
}

function localIdOf(asked: readonly KnownItem[], wanted: string): string {
  return asked.find(({ platformItemId }) => platformItemId === wanted)?.localId ?? '';
}
