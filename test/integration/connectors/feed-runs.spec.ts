import type { FetchedPage } from '../../../src/capture/connectors/connector.js';
import { FetchingHttp } from './fetching-http.js';
import { ACCOUNT, FeedStage, item, rss } from './feed-stage.js';
import { aPlan, knownAfter, type Run } from './plan.js';
import type { Answer } from './recording.js';

describe('The feed connector’s runs', () => {
  let stage: FeedStage;

  beforeEach(async () => {
    stage = await FeedStage.start();
  });

  afterEach(() => stage.stop());

  const target = () => stage.targetAt('/rss');
  const next = (path: string): string => `<atom:link rel="next" href="${path}"/>`;
  const xml = (body: string, headers = {}): Answer => ({ status: 200, headers, body });
  const problemsOf = ({ pages }: Run) => pages.flatMap(({ problems }) => problems.map(({ code }) => code));
  const idsOf = ({ items }: Run) => items.map(({ platformItemId }) => platformItemId);

  /** Each path shows its own page. */
  function showPages(pages: Readonly<Record<string, string>>): void {
    stage.server.script = (path) => (pages[path] === undefined ? undefined : xml(pages[path]));
  }

  /** The next night, when the archive holds what the first one read. */
  async function nightAfter(first: Run): Promise<Run> {
    return stage.capture(target(), { cursor: first.cursor, known: knownAfter(first.items) });
  }

  async function collect(pages: FetchedPage[]): Promise<void> {
    for await (const page of stage.connector.fetchPages(aPlan(target()), new FetchingHttp())) pages.push(page);
  }

  describe('a night when nothing has changed', () => {
    const headers = { etag: '"rss-1"', 'last-modified': 'Fri, 01 Mar 2024 08:00:00 GMT' };

    it('is one short question, and leaves the cursor as it was', async () => {
      const asked: unknown[] = [];
      stage.server.script = (_, request) => {
        asked.push([request['if-none-match'], request['if-modified-since']]);
        return request['if-none-match'] === '"rss-1"' ? { status: 304, headers, body: '' } : xml(rss(item(1)), headers);
      };
      const first = await stage.capture(target());
      const second = await nightAfter(first);
      expect(asked).toEqual([
        [undefined, undefined],
        ['"rss-1"', 'Fri, 01 Mar 2024 08:00:00 GMT'],
      ]);
      expect(second.items).toEqual([]);
      expect(problemsOf(second)).toEqual([]);
      expect(second.pages).toMatchObject([{ exchanges: [{ status: 304 }] }]);
      expect(second.cursor).toEqual(first.cursor);
    });

    it('is read in full by a better reader', async () => {
      stage.show(rss(item(1)), headers);
      const first = await stage.capture(target());
      const cursor = { ...first.cursor, readerVersion: 0 };
      stage.server.script = (_, request) =>
        request['if-none-match'] === undefined ? xml(rss(item(1)), headers) : { status: 304, headers, body: '' };
      expect(idsOf(await stage.capture(target(), { cursor }))).toEqual(['1']);
    });

    it('is read in full where the server gives nothing to ask by', async () => {
      stage.show(rss(item(1)));
      const second = await nightAfter(await stage.capture(target()));
      expect(idsOf(second)).toEqual(['1']);
      expect(problemsOf(second)).toEqual([]);
    });

    it('is read in full where the feed had only just changed, and might have again', async () => {
      stage.show(rss(item(1)), { ...headers, date: 'Fri, 01 Mar 2024 08:00:30 GMT' });
      const first = await stage.capture(target());
      expect(first.cursor).toMatchObject({ etag: null, lastModified: null });
    });

    it('does not come of an answer that was not asked for so', async () => {
      stage.server.script = () => ({ status: 304, headers: {}, body: '' });
      await expect(stage.capture(target())).rejects.toMatchObject({ code: 'unreadable-answer' });
    });
  });

  describe('a window that moves', () => {
    it('says that something may have run through it where nothing in it was there before', async () => {
      stage.show(rss(item(1) + item(2)));
      const first = await stage.capture(target());
      stage.show(rss(item(3) + item(4)));
      const second = await nightAfter(first);
      expect(idsOf(second)).toEqual(['3', '4']);
      expect(second.pages.flatMap(({ problems }) => problems)).toMatchObject([
        { code: 'window-outrun', facts: { address: target().address, status: 200 } },
      ]);
      expect(second.cursor).toMatchObject({ state: 'complete' });
    });

    it('is whole where it reaches back to the last night', async () => {
      stage.show(rss(item(1) + item(2)));
      const first = await stage.capture(target());
      stage.show(rss(item(2) + item(3)));
      expect(problemsOf(await nightAfter(first))).toEqual([]);
    });

    it.each([
      ['was empty', rss(''), rss(item(1))],
      ['is empty', rss(item(1)), rss('')],
    ])('is whole where it %s', async (_, before, after) => {
      stage.show(before);
      const first = await stage.capture(target());
      stage.show(after);
      expect(problemsOf(await nightAfter(first))).toEqual([]);
    });
  });

  describe('a feed in pages', () => {
    it('is read to its end the first time', async () => {
      showPages({
        '/rss': rss(item(5) + item(4), next('/rss?sida=2')),
        '/rss?sida=2': rss(item(3) + item(2), next('/rss?sida=3')),
        '/rss?sida=3': rss(item(1)),
      });
      const { pages, items, cursor } = await stage.capture(target());
      expect(items.map(({ localId }) => localId)).toEqual(['5', '4', '3', '2', '1']);
      expect(pages.map(({ cursorAfter }) => cursorAfter?.state)).toEqual([undefined, undefined, 'complete']);
      expect(cursor).toMatchObject({ state: 'complete' });
    });

    it('is read as far as something known, so that nothing has run through the window', async () => {
      stage.show(rss(item(1) + item(2)));
      const first = await stage.capture(target());
      showPages({
        '/rss': rss(item(6) + item(5), next('?sida=2')),
        '/rss?sida=2': rss(item(4) + item(2), next('?sida=3')),
        '/rss?sida=3': rss(item(1)),
      });
      const second = await nightAfter(first);
      expect(idsOf(second)).toEqual(['6', '5', '4', '2']);
      expect(stage.server.requests).toEqual(['/rss', '/rss?sida=2']);
      expect(problemsOf(second)).toEqual([]);
    });

    it('leads nowhere else', async () => {
      showPages({ '/rss': rss(item(1), next('http://elsewhere.example/rss')) });
      expect(idsOf(await stage.capture(target()))).toEqual(['1']);
      expect(stage.server.requests).toEqual(['/rss']);
    });

    it('gives what came before a page that is missing, and is not complete', async () => {
      showPages({ '/rss': rss(item(2), next('/borta')) });
      const pages: FetchedPage[] = [];
      await expect(collect(pages)).rejects.toMatchObject({ code: 'unreadable-answer' });
      expect(pages).toMatchObject([{ exchanges: [{ status: 200 }] }]);
      expect(pages[0]).not.toHaveProperty('cursorAfter');
    });
  });

  describe('whose feed it is', () => {
    it('may change its scheme and its first id', async () => {
      stage.show(rss(item(1), '<atom:id>tag:kommun.example,2026:nyheter</atom:id>'));
      const moved = stage.targetAt('/rss', 'http://www.kommun.example/nyheter/');
      expect((await stage.capture(moved)).items).toMatchObject([{ author: { platformId: moved.accountId } }]);
    });

    it('is nobody else’s: no item of another site’s comes in', async () => {
      stage.show(rss(item(1)).replaceAll('kommun.example', 'domainparker.example'));
      const pages: FetchedPage[] = [];
      await expect(collect(pages)).rejects.toMatchObject({
        code: 'another-account',
        facts: { found: `https://www.domainparker.example/nyheter ${target().locator}` },
      });
      expect(pages).toEqual([]);
    });

    it.each([
      ['an Atom feed’s id', '/driftinformation/atom.xml', () => 'tag:norrsunda.example,2019:drift', 'Driftinformation'],
      [
        'a JSON feed’s site and address',
        '/jobb/feed.json',
        (address: string) => `https://www.norrsunda.example/jobb ${address}`,
        'Lediga jobb & uppdrag',
      ],
    ])('is told by %s', async (_, path, accountIdAt, displayName) => {
      const address = `${stage.server.origin}${path}`;
      const accountId = accountIdAt(address);
      expect(await stage.connector.findAccount(address, new FetchingHttp())).toMatchObject({
        ...{ accountId, displayName, address, locator: address, ownAccountIds: [accountId] },
      });
    });

    it('is another than that of the same site’s other feeds, and stays so when they move to https', async () => {
      stage.show(rss(item(1)));
      const find = (path: string) => stage.connector.findAccount(`${stage.server.origin}${path}`, new FetchingHttp());
      const [news, notices] = [await find('/rss'), await find('/kungorelser/rss')];
      expect(news.accountId).toBe(`${ACCOUNT} ${news.address}`);
      expect(notices.accountId).not.toBe(news.accountId);
      for (const { address, accountId } of [news, notices]) {
        const moved = { ...target(), address, locator: address, accountId: accountId.replace('https:', 'http:') };
        expect(idsOf(await stage.capture(moved))).toEqual(['1']);
      }
      const mistaken = { ...target(), accountId: notices.accountId };
      await expect(stage.capture(mistaken)).rejects.toMatchObject({ code: 'another-account' });
    });

    it('is known by the site alone where it was registered so', async () => {
      stage.show(rss(item(1)));
      expect(idsOf(await stage.capture({ ...target(), accountId: ACCOUNT }))).toEqual(['1']);
    });

    it('is told by the address where the feed says nothing of itself', async () => {
      stage.show(`<rss version="2.0"><channel>${item(1)}</channel></rss>`);
      const { address } = target();
      expect(await stage.connector.findAccount(address, new FetchingHttp())).toMatchObject({
        accountId: address,
        displayName: address,
      });
      expect(idsOf(await stage.capture({ ...target(), accountId: address }))).toEqual(['1']);
    });
  });

  describe('a look-up', () => {
    const lookUp = (path: string) => stage.connector.findAccount(`${stage.server.origin}${path}`, new FetchingHttp());

    it('goes from a page to the first feed that it names', async () => {
      expect(await lookUp('/nyheter')).toMatchObject({ address: `${stage.server.origin}/nyheter/rss.xml` });
    });

    it('says so where a page names none', async () => {
      stage.show('<!doctype html><title>Start</title>', { 'content-type': 'text/html' });
      await expect(lookUp('/')).rejects.toMatchObject({ code: 'feed-missing' });
    });

    it('is not led in circles by a page that calls itself a feed', async () => {
      stage.show('<!doctype html><link rel="alternate" type="application/rss+xml" href="/">');
      await expect(lookUp('/')).rejects.toMatchObject({ code: 'html-answer' });
      expect(stage.server.requests).toHaveLength(2);
    });
  });
});
