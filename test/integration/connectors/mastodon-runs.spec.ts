import { FetchingHttp } from './fetching-http.js';
import { idsDown, OLD, OLDER, post, posts, RECENT, reply } from './mastodon-posts.js';
import { MastodonStage, placesOf } from './mastodon-stage.js';
import { aPlan, knownAfter, run } from './plan.js';
import { uriOf } from './simulated-mastodon.js';

describe('The Mastodon connector’s runs', () => {
  let stage: MastodonStage;

  beforeEach(async () => {
    stage = await MastodonStage.start();
  });

  afterEach(() => stage.stop());

  describe('filling the archive', () => {
    it('reads every page back to the first post, each post once', async () => {
      stage.mastodon.statuses = posts(95, OLD);
      const { items, cursor } = await stage.capture();
      expect(items.map(({ localId }) => localId)).toEqual(idsDown(95));
      expect(cursor).toEqual({ state: 'complete', listedAt: '2026-11-24T02:30:00.000Z' });
    });

    it('reads the threads of recent posts and of all that have replies', async () => {
      stage.mastodon.statuses = [
        post('101', OLD),
        post('102', OLD),
        post('103', RECENT),
        reply('201', 'anna', '101', OLD),
      ];
      const { items } = await stage.capture();
      expect(stage.contextsAsked()).toEqual(['101', '103']);
      expect(placesOf(items)).toContainEqual(['201', 'comment', '101', '101']);
    });

    it('goes on from where it was killed, with every thread of the pages before', async () => {
      stage.mastodon.statuses = [...posts(95, OLD), reply('901', 'anna', '001', OLD), reply('902', 'anna', '094', OLD)];
      const { items: before, cursor } = await stage.captureKilledAfter(3);
      expect(cursor).toMatchObject({ state: 'filling' });
      const { items: after, cursor: end } = await stage.capture({ cursor, known: knownAfter(before) });
      expect(end).toMatchObject({ state: 'complete' });
      const seen = new Set([...before, ...after].map(({ localId }) => localId));
      expect([...seen].toSorted()).toEqual([...idsDown(95), '901', '902'].toSorted());
      expect(after.length).toBeLessThan(95);
    });

    it('finds what was published between being killed and going on', async () => {
      stage.mastodon.statuses = posts(95, OLD);
      const { items: before, cursor } = await stage.captureKilledAfter(2);
      stage.mastodon.statuses.push(post('100', RECENT));
      const { items: after } = await stage.capture({ cursor, known: knownAfter(before) });
      expect(after.map(({ localId }) => localId)).toContain('100');
    });

    it('asks for no more than three things at once', async () => {
      stage.mastodon.statuses = [...posts(60, RECENT)];
      const http = new FetchingHttp();
      await run(stage.connector, aPlan(stage.target), http);
      expect(http.mostAtOnce).toBe(3);
    });
  });

  describe('on the nights that follow', () => {
    it('lists no further back than counters are watched', async () => {
      stage.mastodon.statuses = [...posts(90, OLD), post('200', RECENT)];
      await stage.nextNight(await stage.capture());
      expect(stage.server.requests.filter((path) => path.includes('/statuses?limit'))).toHaveLength(1);
    });

    it('lists further back where nights were missed', async () => {
      stage.mastodon.statuses = [...posts(90, OLD), post('200', RECENT)];
      const first = await stage.capture();
      await stage.nextNight(first, { cursor: { state: 'complete', listedAt: '2026-01-01T00:00:00.000Z' } });
      expect(stage.server.requests.filter((path) => path.includes('/statuses?limit')).length).toBeGreaterThan(2);
    });

    it('reads an older thread again only where its counter moved', async () => {
      stage.mastodon.statuses = [post('101', OLDER), post('102', OLDER), reply('201', 'anna', '102', OLDER)];
      const first = await stage.capture();
      stage.mastodon.statuses.push(reply('202', 'bo', '101', RECENT));
      const { items } = await stage.nextNight(first);
      expect(stage.contextsAsked()).toEqual(['101']);
      expect(placesOf(items)).toContainEqual(['202', 'comment', '101', '101']);
    });

    it('gives a moved thread before its post, so that the counter still looks moved after a crash between', async () => {
      stage.mastodon.statuses = [post('101', OLDER)];
      const first = await stage.capture();
      stage.mastodon.statuses.push(reply('202', 'bo', '101', RECENT));
      const { items } = await stage.nextNight(first);
      expect(items.map(({ localId }) => localId)).toEqual(['202', '101']);
    });

    it('reads threads whose turn it is, with their post', async () => {
      stage.mastodon.statuses = [post('101', OLD), reply('201', 'anna', '101', OLD), ...posts(50, OLDER)];
      const first = await stage.capture();
      stage.mastodon.change('101', { text: 'Ändrat', edits: [{ text: 'Inlägg 101', at: OLD }], editedAt: RECENT });
      const { items, pages } = await stage.nextNight(first, { dueThreads: [stage.knownOf(first, '101')] });
      expect(pages.at(-1)?.threadsRead).toEqual([uriOf('101')]);
      expect(items.find(({ localId }) => localId === '101')?.versions.map(({ text }) => text)).toEqual([
        'Inlägg 101',
        'Ändrat',
      ]);
      expect(items.map(({ localId }) => localId)).toContain('201');
    });

    it('reports a thread as read whose post is gone, so that its comments are asked for by id', async () => {
      stage.mastodon.statuses = [post('101', OLD), reply('201', 'anna', '101', OLD)];
      const first = await stage.capture();
      stage.mastodon.remove('101');
      const { items, pages } = await stage.nextNight(first, { dueThreads: [stage.knownOf(first, '101')] });
      expect(items).toEqual([]);
      expect(pages.at(-1)).toMatchObject({ threadsRead: [uriOf('101')], problems: [] });
    });
  });
});
