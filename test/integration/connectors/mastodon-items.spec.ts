import { post, RECENT, reply } from './mastodon-posts.js';
import { MastodonStage } from './mastodon-stage.js';

describe('The Mastodon connector’s items', () => {
  let stage: MastodonStage;

  beforeEach(async () => {
    stage = await MastodonStage.start();
  });

  afterEach(() => stage.stop());

  describe('with edits', () => {
    const edited = {
      ...post('101', RECENT),
      text: 'Tredje',
      editedAt: '2026-11-21T10:00:00.000Z',
      edits: [
        { text: 'Första', at: RECENT },
        { text: 'Andra', at: '2026-11-20T12:00:00.000Z' },
      ],
    };

    it('gives every wording, the oldest first, at first sight too', async () => {
      stage.mastodon.statuses = [edited];
      const { items } = await stage.capture();
      expect(items[0]?.versions.map(({ text, editedAt }) => [text, editedAt?.toISOString() ?? null])).toEqual([
        ['Första', null],
        ['Andra', '2026-11-20T12:00:00.000Z'],
        ['Tredje', '2026-11-21T10:00:00.000Z'],
      ]);
    });

    it('takes the latest wording from the status itself and the others from its history', async () => {
      stage.mastodon.statuses = [edited];
      const { items, pages } = await stage.capture();
      const urlOf = new Map(pages.flatMap(({ exchanges }) => exchanges.map(({ id, url }) => [id, url])));
      const urls = items[0]?.versions.map(({ ownBytes }) => urlOf.get(ownBytes.exchangeId) ?? '');
      expect(urls?.map((url) => url.includes('/history'))).toEqual([true, true, false]);
      expect(items[0]?.versions.map(({ ownBytes }) => Buffer.from(ownBytes.bytes).toString())).toEqual([
        expect.stringContaining('Första'),
        expect.stringContaining('Andra'),
        expect.stringContaining('Tredje'),
      ]);
    });

    it('asks for no history that the archive has', async () => {
      stage.mastodon.statuses = [edited];
      await stage.nextNight(await stage.capture());
      expect(stage.server.requests.filter((path) => path.includes('/history'))).toEqual([]);
    });

    it('gives what it sees where the server keeps no history', async () => {
      stage.mastodon.statuses = [edited];
      stage.server.script = (path, request) =>
        path.endsWith('/history') ? undefined : stage.mastodon.script(path, request);
      const { items } = await stage.capture();
      expect(items[0]?.versions.map(({ text }) => text)).toEqual(['Tredje']);
    });
  });

  it('keeps to itself what is not for everybody', async () => {
    stage.mastodon.statuses = [
      post('101', RECENT),
      { ...post('102', RECENT), visibility: 'private' },
      { ...reply('201', 'anna', '101', RECENT), visibility: 'direct' },
      { ...reply('202', 'bo', '101', RECENT), visibility: 'unlisted' },
    ];
    const { items, pages } = await stage.capture();
    expect(items.map(({ localId }) => localId)).toEqual(['101', '202']);
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('leaves out what we only boosted', async () => {
    stage.mastodon.statuses = [post('101', RECENT), { ...post('102', RECENT), more: { reblog: { id: '9' } } }];
    const { items } = await stage.capture();
    expect(items.map(({ localId }) => localId)).toEqual(['101']);
  });

  it('reads warning, options, quotation, card and pictures', async () => {
    const more = {
      spoiler_text: 'Buller',
      poll: { options: [{ title: 'Ja' }, { title: 'Nej' }] },
      quote: { state: 'accepted', quoted_status: { url: 'https://other.example/@x/1' } },
      card: { url: 'https://kommun.example/buller' },
      media_attachments: [
        { id: '7', type: 'image', url: null, remote_url: 'https://media.example/7.png', description: 'En karta' },
        { id: '8', type: 'video', url: 'https://media.example/8.mp4', description: null },
      ],
    };
    stage.mastodon.statuses = [{ ...post('101', RECENT), text: '<a href="https://kommun.example/a">Läs</a>', more }];
    const { items } = await stage.capture();
    expect(items[0]?.versions[0]).toMatchObject({
      text: 'Buller\n\nLäs\n\n- Ja\n- Nej',
      links: ['https://kommun.example/a', 'https://other.example/@x/1', 'https://kommun.example/buller'],
      attachments: [
        { platformMediaId: '7', url: 'https://media.example/7.png', altText: 'En karta' },
        { platformMediaId: '8', url: 'https://media.example/8.mp4', altText: null },
      ],
    });
  });
});
