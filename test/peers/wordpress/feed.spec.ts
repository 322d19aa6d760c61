import { describePeer } from '../describe-peer.js';
import { WordpressSite } from './wordpress-site.js';

describePeer('an archive of a real WordPress site’s feed', 'wordpress', (peer) => {
  let site: WordpressSite;

  beforeAll(async () => {
    site = await WordpressSite.open(peer.server);
  });

  it.each(['/', '/?feed=rss2', '/?feed=atom', '/?feed=rdf'])('holds what %s shows', async (path) => {
    const post = await site.publish('Öppet hus & ”prova på”', { content: '<p>Läs <a href="/mer">mer</a>.</p>' });
    await peer.archive.register({ platform: 'feed', address: `${site.url}${path}` });
    expect(await peer.night()).toMatchObject({ status: 'green', platformCounts: null });
    const [newest] = (await peer.archive.records()).filter(({ text }) =>
      text.startsWith('Öppet hus & ”prova på”\n\nLäs mer.'),
    );
    expect(newest).toMatchObject({
      kind: 'post',
      origin: 'drawn-up',
      author: { displayName: expect.stringMatching(/./) },
      publishedAtIs: 'author',
    });
    expect(newest!.permalink).toContain(site.url);
    await site.trash(`posts/${post}`);
  });

  it.each(['/?feed=rss2', '/?feed=atom'])('has a quiet night at %s when nothing happened', async (path) => {
    await peer.archive.register({ platform: 'feed', address: `${site.url}${path}` });
    await peer.night();
    expect(await peer.night()).toMatchObject({
      status: 'green',
      new: 0,
      newVersions: 0,
      requests: 1,
      blindSince: null,
    });
  });

  it('keeps both wordings of a post that was edited, and one that has left the feed', async () => {
    const post = await site.publish('Simhallen stänger klockan 18');
    await peer.archive.register({ platform: 'feed', address: `${site.url}/?feed=rss2` });
    await peer.night();
    await site.change(`posts/${post}`, { title: 'Simhallen stänger klockan 20' });
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, newVersions: 1 });
    await site.trash(`posts/${post}`);
    expect(await peer.night()).toMatchObject({ gone: 0, unavailable: 0 });
    const record = (await peer.archive.records()).find(({ text }) => text.includes('klockan 20'));
    expect(record).toMatchObject({ state: 'visible', versions: [{ n: 1 }, { n: 2 }] });
  });
});
