import type { Cursor } from '../../../src/capture/connectors/connector.js';
import { FetchingHttp } from './fetching-http.js';
import { aPlan, toKnown } from './plan.js';
import type { SimulatedComment, SimulatedPost } from './simulated-wordpress.js';
import { WordpressStage } from './wordpress-stage.js';

const RECENT = '2026-11-20T10:00:00';
const OLD = '2026-03-20T10:00:00';
const YESTERDAY: Cursor = { state: 'complete', listedAt: '2026-11-23T02:30:00.000Z' };

describe('The WordPress connector’s runs', () => {
  let stage: WordpressStage;

  beforeEach(async () => {
    stage = await WordpressStage.start();
    stage.wordpress.pageLength = 10;
  });

  afterEach(() => stage.stop());

  describe('filling the archive', () => {
    it('reads every page of posts and of comments', async () => {
      stage.wordpress.posts = numbers(25).map((id) => post(id, OLD));
      stage.wordpress.comments = numbers(15).map((id) => comment(id, 1, OLD));
      const { items, cursor } = await stage.capture();
      const expected = [...numbers(25).map((id) => `post/${id}`), ...numbers(15).map((id) => `comment/${id}`)];
      expect(items.map(({ platformItemId }) => platformItemId)).toEqual(expected);
      expect(cursor).toEqual({ state: 'complete', listedAt: '2026-11-24T02:30:00.000Z' });
    });

    it('goes on from any page where it was killed, a page back', async () => {
      stage.wordpress.posts = numbers(25).map((id) => post(id, OLD));
      stage.wordpress.comments = numbers(15).map((id) => comment(id, 1, OLD));
      for (const pages of [1, 2, 3, 4]) {
        const before = await captureKilledAfter(pages);
        const { items, cursor } = await stage.capture({ cursor: before.cursor });
        expect(new Set([...before.items, ...items.map(({ platformItemId }) => platformItemId)]).size).toBe(40);
        expect(cursor).toMatchObject({ state: 'complete' });
        expect(stage.listsAsked().length).toBeLessThan(7 - pages + 1);
      }
    });

    it('keeps the time of the first beginning, so that what was changed behind its back is read later', async () => {
      stage.wordpress.posts = numbers(25).map((id) => post(id, OLD));
      const { cursor } = await captureKilledAfter(2);
      const { cursor: end } = await stage.capture({ cursor, now: new Date('2026-11-26T02:30:00Z') });
      expect(end).toEqual({ state: 'complete', listedAt: '2026-11-24T02:30:00.000Z' });
    });

    it('ends where posts have gone since the pages were counted', async () => {
      stage.wordpress.posts = numbers(11).map((id) => post(id, OLD));
      stage.server.script = (path, request) => {
        const answer = stage.wordpress.script(path, request);
        if (path.includes('/posts?')) stage.wordpress.posts = stage.wordpress.posts.slice(0, 10);
        return answer;
      };
      const { items, cursor } = await stage.capture();
      expect(items).toHaveLength(10);
      expect(cursor).toMatchObject({ state: 'complete' });
    });

    it('reads on past a page whose comments visitors may not see', async () => {
      stage.wordpress.posts = [post(1, OLD), { ...post(2, OLD), status: 'private' }];
      stage.wordpress.comments = [...numbers(10).map((id) => comment(id, 2, OLD)), comment(11, 1, OLD)];
      const { items } = await stage.capture();
      expect(items.map(({ platformItemId }) => platformItemId)).toEqual(['post/1', 'comment/11']);
    });
  });

  describe('on the nights that follow', () => {
    it('asks for what was changed since a day before the last run, and for the recent window', async () => {
      stage.wordpress.posts = [post(1, OLD), { ...post(2, OLD), modified: '2026-11-23T10:00:00' }, post(3, RECENT)];
      stage.wordpress.comments = [comment(1, 1, OLD), comment(2, 1, RECENT), comment(3, 3, RECENT)];
      const { items } = await stage.capture({ cursor: YESTERDAY });
      expect(stage.listsAsked()).toEqual([
        'posts?modified_after=2026-11-22T02:30:00.000Z&page=1',
        'posts?after=2026-10-25T02:30:00.000Z&page=1',
        'comments?after=2026-10-25T02:30:00.000Z&page=1',
      ]);
      expect(items.map(({ platformItemId }) => platformItemId)).toEqual(['post/2', 'post/3', 'comment/2', 'comment/3']);
    });

    it('says that the recent threads are read, once all their comments are', async () => {
      stage.wordpress.posts = [post(1, OLD), post(2, RECENT), post(3, RECENT)];
      stage.wordpress.comments = numbers(25).map((id) => comment(id, 2, RECENT));
      const { pages } = await stage.capture({ cursor: YESTERDAY });
      const read = pages.map(({ threadsRead }) => threadsRead);
      expect(read.slice(0, -1).flat()).toEqual([]);
      expect(read.at(-1)).toEqual(['post/2', 'post/3']);
    });

    it('looks back over nights that were missed', async () => {
      await stage.capture({ cursor: { state: 'complete', listedAt: '2026-09-01T02:30:00.000Z' } });
      expect(stage.listsAsked()).toContain('comments?after=2026-08-31T02:30:00.000Z&page=1');
    });

    it('reads the threads whose turn it is together, each with all its comments', async () => {
      stage.wordpress.posts = [post(1, OLD), post(2, OLD), post(3, OLD)];
      stage.wordpress.comments = [comment(1, 1, OLD), comment(2, 2, OLD), comment(3, 3, OLD)];
      const { items: all } = await stage.capture();
      const dueThreads = all
        .filter(({ localId, kind }) => kind === 'post' && localId !== '3')
        .map((item) => toKnown(item, all));
      const { items, pages } = await stage.capture({ cursor: YESTERDAY, dueThreads });
      expect(items.map(({ platformItemId }) => platformItemId)).toEqual(['post/1', 'post/2', 'comment/1', 'comment/2']);
      expect(pages.at(-1)?.threadsRead).toEqual(['post/1', 'post/2']);
    });

    it('says that a thread is read whose post is gone', async () => {
      stage.wordpress.posts = [post(1, OLD)];
      const { items: all } = await stage.capture();
      stage.wordpress.posts = [];
      const { pages } = await stage.capture({ cursor: YESTERDAY, dueThreads: all.map((item) => toKnown(item, all)) });
      expect(pages.at(-1)?.threadsRead).toEqual(['post/1']);
    });
  });

  async function captureKilledAfter(pages: number): Promise<{ items: string[]; cursor: Cursor | null }> {
    const items: string[] = [];
    let cursor: Cursor | null = null;
    let taken = 0;
    for await (const page of stage.connector.fetchPages(aPlan(stage.target), new FetchingHttp())) {
      items.push(...stage.connector.readItems(page).map(({ platformItemId }) => platformItemId));
      cursor = page.cursorAfter ?? cursor;
      if (++taken === pages) break;
    }
    return { items, cursor };
  }
});

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n + 1);
}

function post(id: number, at: string): SimulatedPost {
  return { id, at, title: `Inlägg ${id}` };
}

function comment(id: number, onPost: number, at: string): SimulatedComment {
  return { id, post: onPost, at, name: 'Anna', text: `<p>Kommentar ${id}</p>` };
}
