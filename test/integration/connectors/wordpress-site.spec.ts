import { FetchingHttp } from './fetching-http.js';
import { aPlan, run } from './plan.js';
import type { Answer } from './recording.js';
import { WordpressStage } from './wordpress-stage.js';

const AT = '2026-11-20T10:00:00';

describe('The WordPress connector’s site', () => {
  let stage: WordpressStage;

  beforeEach(async () => {
    stage = await WordpressStage.start();
    stage.wordpress.posts = [
      { id: 1, title: 'Ett', at: AT, author: 1 },
      { id: 2, title: 'Två', at: AT, author: 4 },
    ];
  });

  afterEach(() => stage.stop());

  const page = (headers: Answer['headers'], body = '<!doctype html>'): Answer => ({ status: 200, headers, body });

  it.each<[string, string, Answer, string]>([
    [
      'the Link header',
      '/',
      page({ link: '<https://kommun.example/api/wp-json/>; rel="https://api.w.org/"' }),
      '/api/wp-json/',
    ],
    ['the page’s link', '/', page({}, "<link rel='https://api.w.org/' href='/b/wp-json/' />"), '/b/wp-json/'],
    ['neither', '/', page({}), '/wp-json/'],
    ['neither, below a path', '/nyheter', page({}), '/nyheter/wp-json/'],
    [
      'a site without pretty addresses',
      '/',
      page({}, '<link rel="https://api.w.org/" href="/?rest_route=/">'),
      '/?rest_route=/',
    ],
    ['a front page that is shut', '/', { status: 403, headers: {}, body: '' }, '/wp-json/'],
  ])('is found by %s', async (_name, path, front, locator) => {
    stage.server.script = (asked, request) =>
      asked === path || asked === `${path}/` ? front : stage.wordpress.script(asked, request);
    const found = await stage.connector.findAccount(`${stage.server.origin}${path}`, new FetchingHttp());
    expect(found).toMatchObject({ accountId: 'https://kommun.example', locator: `${stage.server.origin}${locator}` });
    const { items } = await run(stage.connector, aPlan({ ...found, hasCredential: false }), new FetchingHttp());
    expect(items).toHaveLength(2);
  });

  it('stays itself when it moves to https, and is another at another address', async () => {
    const confirm = (accountId: string): Promise<unknown> =>
      stage.connector.confirmAccount({ ...stage.target, accountId }, new FetchingHttp());
    await expect(confirm('http://kommun.example/')).resolves.toBeDefined();
    await expect(confirm('https://kommun.example/nyheter')).rejects.toMatchObject({ code: 'another-account' });
  });

  describe('its authors', () => {
    const confirm = async (http: FetchingHttp): Promise<readonly string[]> =>
      (await stage.connector.confirmAccount(stage.target, http)).ownAccountIds;

    it('are those it names as having published', async () => {
      expect(await confirm(new FetchingHttp())).toEqual(['0', '1', '4']);
    });

    it('are those of its posts where it does not name them, in as few calls as there are authors', async () => {
      stage.wordpress.areUsersClosed = true;
      stage.wordpress.posts.push(...[5, 6, 7].map((id) => ({ id, title: '', at: AT, author: 1 })));
      stage.wordpress.pageLength = 1;
      expect(await confirm(new FetchingHttp())).toEqual(['0', '1', '4']);
      expect(stage.server.requests.filter((path) => path.includes('_fields=author'))).toHaveLength(3);
    });

    it('are those of its posts when an editor asks, who is shown registered visitors too', async () => {
      stage.server.script = (path, request) =>
        path.includes('/users?')
          ? page({}, JSON.stringify([{ id: 1 }, { id: 4 }, { id: 99 }]))
          : stage.wordpress.script(path, request);
      expect(await confirm(new FetchingHttp('Basic right'))).toEqual(['0', '1', '4']);
    });
  });

  describe('its counts', () => {
    const comments = (count: number, post: number): typeof stage.wordpress.comments =>
      Array.from({ length: count }, (_, n) => ({ id: post * 10_000 + n, post, name: 'A', text: 'x', at: AT }));

    it('leave out comments that visitors may not see, although the site’s own total has them', async () => {
      stage.wordpress.posts.push({ id: 3, title: 'Privat', at: AT, status: 'private' });
      stage.wordpress.comments = [...comments(120, 1), ...comments(5, 3)];
      const { platformCounts } = await stage.connector.confirmAccount(stage.target, new FetchingHttp());
      expect(platformCounts).toEqual({ posts: 2, comments: 120 });
    });

    it('are the site’s own total to an editor', async () => {
      stage.wordpress.posts.push({ id: 3, title: 'Privat', at: AT, status: 'private' });
      stage.wordpress.comments = [...comments(120, 1), ...comments(5, 3)];
      const target = { ...stage.target, hasCredential: true };
      const { platformCounts } = await stage.connector.confirmAccount(target, new FetchingHttp('Basic right'));
      expect(platformCounts).toEqual({ posts: 2, comments: 125 });
    });

    it('are unknown where there are too many comments to count', async () => {
      stage.wordpress.comments = comments(1_001, 1);
      const { platformCounts } = await stage.connector.confirmAccount(stage.target, new FetchingHttp());
      expect(platformCounts).toBeNull();
    });
  });

  it('refuses a wrong credential, which WordPress itself passes over in silence', async () => {
    const target = { ...stage.target, hasCredential: true };
    await expect(stage.connector.confirmAccount(target, new FetchingHttp('Basic wrong'))).rejects.toMatchObject({
      code: 'token-refused',
    });
  });
});
