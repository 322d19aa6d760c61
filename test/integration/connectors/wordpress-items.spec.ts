import { FetchingHttp } from './fetching-http.js';
import type { SimulatedComment } from './simulated-wordpress.js';
import { WordpressStage } from './wordpress-stage.js';

const AT = '2026-11-20T10:00:00';
const A_POST = { id: 1, title: 'Snö &#8211; nu &amp; sen', at: AT };
const A_COMMENT: SimulatedComment = { id: 1, post: 1, name: 'Anna &amp; Bo', text: '<p>Hej</p>', at: AT };

describe('The WordPress connector’s items', () => {
  let stage: WordpressStage;

  beforeEach(async () => {
    stage = await WordpressStage.start();
  });

  afterEach(() => stage.stop());

  it('sets the title first, and takes the time for the author’s own', async () => {
    stage.wordpress.posts = [{ ...A_POST, modified: '2026-11-21T10:00:00' }];
    const { items } = await stage.capture();
    expect(items).toMatchObject([
      {
        publishedAt: new Date('2026-11-20T10:00:00Z'),
        publishedAtIs: 'author',
        versions: [{ text: 'Snö – nu & sen\n\nText', editedAt: new Date('2026-11-21T10:00:00Z') }],
      },
    ]);
  });

  it('attaches the picture above the text and those in it, each once, with complete addresses', async () => {
    const content =
      '<p><img src="https://kommun.example/uploads/7.png" alt="Samma"><img src="/uploads/karta.png?w=300" alt="Karta">' +
      '<a href="/snoplogning">Mer</a></p>';
    stage.wordpress.posts = [{ ...A_POST, featured: 7, content }];
    const { items } = await stage.capture();
    const at = (path: string): string => `https://kommun.example${path}`;
    expect(items[0]?.versions[0]).toMatchObject({
      links: [at('/snoplogning')],
      attachments: [
        { platformMediaId: 'media/7', url: at('/uploads/7.png'), mediaType: 'image/png', altText: 'Bild 7' },
        { platformMediaId: at('/uploads/karta.png'), url: at('/uploads/karta.png?w=300'), altText: 'Karta' },
      ],
    });
  });

  it('asks for the pictures of a whole page in one call, and reads the posts without them where it is refused', async () => {
    stage.wordpress.posts = [1, 2, 3].map((id) => ({ ...A_POST, id, featured: id }));
    stage.wordpress.isMediaClosed = true;
    const { items, pages } = await stage.capture();
    expect(items).toHaveLength(3);
    expect(stage.listsAsked().filter((path) => path.startsWith('media'))).toEqual(['media?include=1,2,3']);
    expect(pages[0]?.problems).toMatchObject([{ code: 'media-failed', facts: { status: 401 } }]);
  });

  it('never takes an avatar, whose address carries a digest of a mail address', async () => {
    const avatar = '<img src="https://secure.gravatar.com/avatar/1"><a href="https://2.gravatar.com/x">x</a>';
    stage.wordpress.posts = [{ ...A_POST, content: avatar }];
    const { items } = await stage.capture();
    expect(items[0]?.versions[0]).toMatchObject({ attachments: [], links: [] });
    expect(stage.server.requests.join()).not.toContain('avatar');
  });

  it('keeps the place of a post behind a password, and says that its text cannot be read', async () => {
    stage.wordpress.posts = [{ ...A_POST, isProtected: true }];
    const { items, pages } = await stage.capture();
    expect(items[0]?.versions[0]?.text).toBe('Snö – nu & sen');
    expect(pages[0]?.problems).toEqual([
      { code: 'access-denied', facts: { address: 'https://kommun.example/1/', status: 200 } },
    ]);
  });

  it('tells our comments from registered and from anonymous visitors’', async () => {
    stage.wordpress.posts = [{ ...A_POST, author: 3 }];
    stage.wordpress.comments = [
      A_COMMENT,
      { ...A_COMMENT, id: 2, author: 3, name: 'Kommun' },
      { ...A_COMMENT, id: 3, author: 8, name: 'Cilla' },
    ];
    const { items } = await stage.capture();
    const { ownAccountIds } = await stage.connector.confirmAccount(stage.target, new FetchingHttp());
    expect(items.map(({ author }) => author)).toEqual([
      { platformId: '3', displayName: null },
      { platformId: null, displayName: 'Anna & Bo', absentBecause: 'anonymous-visitor' },
      { platformId: '3', displayName: 'Kommun' },
      { platformId: '8', displayName: 'Cilla' },
    ]);
    expect(items.map(({ author }) => ownAccountIds.includes(author.platformId ?? ''))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('follows a reply that moves up when the comment above it is deleted', async () => {
    stage.wordpress.posts = [A_POST];
    stage.wordpress.comments = [A_COMMENT, { ...A_COMMENT, id: 2, parent: 1 }];
    const parents = async (): Promise<unknown[]> =>
      (await stage.capture()).items
        .slice(1)
        .map(({ platformItemId, kind, parentItemId }) => [platformItemId, kind, parentItemId]);
    expect(await parents()).toEqual([
      ['comment/1', 'comment', 'post/1'],
      ['comment/2', 'reply', 'comment/1'],
    ]);
    stage.wordpress.comments = [{ ...A_COMMENT, id: 2 }];
    expect(await parents()).toEqual([['comment/2', 'comment', 'post/1']]);
  });

  it('lets a comment without a post begin a thread of its own', async () => {
    stage.wordpress.comments = [{ ...A_COMMENT, post: 0 }];
    const http = new FetchingHttp('Basic right');
    const [told] = await stage.tell(['comment/1'], http);
    expect(told?.item).toMatchObject({ threadItemId: 'comment/1', parentItemId: null });
  });

  describe('asked for by id', () => {
    beforeEach(() => {
      stage.wordpress.posts = [A_POST, { ...A_POST, id: 2, status: 'trash' }];
      stage.wordpress.comments = [
        A_COMMENT,
        { ...A_COMMENT, id: 2, status: 'hold' },
        { ...A_COMMENT, id: 3, status: 'spam' },
        { ...A_COMMENT, id: 4, status: 'trash' },
      ];
    });
    const asked = ['post/1', 'post/2', 'post/9', 'comment/1', 'comment/2', 'comment/3', 'comment/4', 'comment/9'];

    it('are out of reach to a visitor when the site holds them back, and gone when deleted', async () => {
      const told = await stage.tell(asked);
      expect(told.map(({ standing }) => standing)).toEqual([
        ...['visible', 'unavailable', 'gone'],
        ...['visible', 'unavailable', 'unavailable', 'unavailable', 'gone'],
      ]);
    });

    it('are hidden by us to one with a credential, and shown', async () => {
      const told = await stage.tell(asked, new FetchingHttp('Basic right'));
      expect(told.map(({ standing, item }) => [standing, item?.state])).toEqual([
        ...[
          ['visible', 'visible'],
          ['hidden-by-us', 'hidden-by-us'],
          ['gone', undefined],
        ],
        ['visible', 'visible'],
        ...[2, 3, 4].map(() => ['hidden-by-us', 'hidden-by-us']),
        ['gone', undefined],
      ]);
    });

    it('are asked for a hundred at a time', async () => {
      stage.wordpress.comments = Array.from({ length: 150 }, (_, n) => ({ ...A_COMMENT, id: n + 1 }));
      stage.server.requests.length = 0;
      expect(await stage.tell(stage.wordpress.comments.map(({ id }) => `comment/${id}`))).toHaveLength(150);
      expect(stage.server.requests).toHaveLength(2);
    });
  });
});
