import { chain, OLD, OLDER, post, posts, RECENT, reply } from './mastodon-posts.js';
import { MastodonStage, placesOf } from './mastodon-stage.js';
import { uriOf } from './simulated-mastodon.js';

describe('The Mastodon connector’s threads', () => {
  let stage: MastodonStage;

  beforeEach(async () => {
    stage = await MastodonStage.start();
  });

  afterEach(() => stage.stop());

  describe('with long threads', () => {
    it('asks on below where an answer stops', async () => {
      stage.mastodon.statuses = [post('100', RECENT), ...chain(50)];
      const { items, pages } = await stage.capture();
      expect(items).toHaveLength(51);
      expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
    });

    it('says how much is missing where the server shows no more', async () => {
      const replies = Array.from({ length: 100 }, (_, n) => reply(String(200 + n), 'anna', '100', RECENT));
      stage.mastodon.statuses = [post('100', RECENT), ...replies];
      const { pages } = await stage.capture();
      expect(pages.flatMap(({ problems }) => problems)).toEqual([
        { code: 'thread-cut', facts: { address: uriOf('100'), counted: 100, held: 60 } },
      ]);
    });

    it('says nothing where a counter still counts what was removed', async () => {
      stage.mastodon.statuses = [{ ...post('100', RECENT), uncountedReplies: 3 }, reply('201', 'anna', '100', RECENT)];
      const { pages } = await stage.capture();
      expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
    });

    it('asks no more than two hundred times for one thread', async () => {
      stage.mastodon.limits = { descendants: 60, depth: 1 };
      stage.mastodon.statuses = [post('100', RECENT), ...chain(205)];
      const { pages } = await stage.capture();
      expect(stage.contextsAsked()).toHaveLength(200);
      expect(pages.flatMap(({ problems }) => problems)).toMatchObject([{ code: 'thread-cut' }]);
    });
  });

  describe('with our own replies', () => {
    it('fail by name where a thread that one leads to cannot be read', async () => {
      stage.mastodon.statuses = [
        post('100', RECENT),
        reply('201', 'anna', '100', RECENT),
        reply('202', 'kommun', '201', RECENT),
      ];
      stage.server.script = (path, request) =>
        path.endsWith('/100/context') ? { status: 500, headers: {}, body: '' } : stage.mastodon.script(path, request);
      await expect(stage.capture()).rejects.toMatchObject({ code: 'server-failed' });
    });

    it('places those in our threads under the visitor they answer', async () => {
      stage.mastodon.statuses = [
        post('100', RECENT),
        reply('201', 'anna', '100', RECENT),
        reply('202', 'kommun', '201', RECENT),
      ];
      const { items } = await stage.capture();
      expect(placesOf(items)).toEqual([
        ['100', 'post', undefined, '100'],
        ['201', 'comment', '100', '100'],
        ['202', 'reply', '201', '100'],
      ]);
    });

    it('begins a thread with one in somebody else’s, and reads the answers to it', async () => {
      stage.mastodon.statuses = [
        { ...post('100', RECENT), by: 'anna' },
        reply('201', 'kommun', '100', RECENT),
        reply('202', 'anna', '201', RECENT),
      ];
      const { items, pages } = await stage.capture();
      expect(placesOf(items)).toEqual([
        ['201', 'comment', '100', '201'],
        ['202', 'reply', '201', '201'],
      ]);
      expect(pages[0]?.threadsRead).toEqual([uriOf('201')]);
    });

    it('reads the old thread that a new one leads to', async () => {
      stage.mastodon.statuses = [post('100', OLD), reply('201', 'anna', '100', OLD), ...posts(50, OLDER)];
      const first = await stage.capture();
      stage.mastodon.statuses.push(reply('900', 'kommun', '201', RECENT));
      const { items } = await stage.nextNight(first);
      expect(placesOf(items)).toContainEqual(['900', 'reply', '201', '100']);
    });

    it('keeps old and new ones in their thread although its post is gone', async () => {
      stage.mastodon.statuses = [
        post('100', OLDER),
        reply('201', 'anna', '100', OLDER),
        reply('202', 'kommun', '201', OLDER),
      ];
      const first = await stage.capture();
      stage.mastodon.remove('100');
      stage.mastodon.change('201', { replyTo: undefined });
      stage.mastodon.statuses.push(reply('203', 'kommun', '201', RECENT));
      const { items, pages } = await stage.nextNight(first);
      expect(pages.flatMap(({ threadsRead }) => threadsRead)).toContain(uriOf('100'));
      expect(placesOf(items)).toEqual([
        ['201', 'comment', undefined, '100'],
        ['202', 'reply', '201', '100'],
        ['203', 'reply', '201', '100'],
      ]);
    });
  });
});
