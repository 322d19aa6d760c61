import { buffer } from 'node:stream/consumers';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import { describePeer } from '../describe-peer.js';
import { SnacPerson } from './snac-person.js';

/** Over the Mastodon API, as far as snac knows it: no paging, no edit history, no deletion, another id after an edit. */
describePeer('an archive of a real snac server', 'snac', (peer) => {
  let municipality: SnacPerson;
  let visitor: SnacPerson;
  let neighbour: SnacPerson;

  beforeAll(async () => {
    municipality = await SnacPerson.open(peer.server, 'norrsunda');
    visitor = await SnacPerson.open(peer.server, 'besokare1');
    neighbour = await SnacPerson.open(peer.server, 'besokare2');
  });

  it('holds answers to answers, although the server tells of direct ones only', async () => {
    const post = await municipality.write('Badplatsen är öppen');
    const question = await visitor.answer(post, 'Är vattnet provtaget?', municipality);
    const answer = await municipality.answer(question, 'Ja, i tisdags.', visitor);
    const thanks = await neighbour.answer(answer, 'Tack för beskedet!', municipality);
    expect((await municipality.listBelow(post)).map(({ uri }) => uri)).toEqual([question.uri]);
    await register(municipality.token);
    expect((await peer.night()).status).toBe('green');
    const top = await peer.archive.getRecord(post.uri);
    expect(top).toMatchObject({ kind: 'post', origin: 'drawn-up', text: 'Badplatsen är öppen', parentId: null });
    const below = { threadId: top.id };
    const asked = await peer.archive.getRecord(question.uri);
    expect(asked).toMatchObject({ ...below, kind: 'comment', origin: 'received', parentId: top.id });
    const answered = await peer.archive.getRecord(answer.uri);
    expect(answered).toMatchObject({ ...below, kind: 'reply', origin: 'drawn-up', parentId: asked.id });
    expect(await peer.archive.getRecord(thanks.uri)).toMatchObject({
      ...below,
      kind: 'reply',
      origin: 'received',
      parentId: answered.id,
    });
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, newVersions: 0, gone: 0 });
  });

  it('keeps a picture’s bytes and its alternative text', async () => {
    await register(municipality.token);
    expect(await peer.night()).toMatchObject({ status: 'green', mediaFailed: [] });
    const { attachments } = (await peer.archive.records()).find((record) => record.attachments.length > 0)!;
    expect(attachments).toMatchObject([{ altText: 'Isbanan sedd från torget' }]);
    const served = await fetch(attachments[0]!.url);
    const blobs = peer.archive.rooms.get(BlobStore, { strict: false });
    expect(await buffer(blobs.open(attachments[0]!.sha256!))).toEqual(Buffer.from(await served.arrayBuffer()));
  });

  it('keeps both wordings of what was edited in one record, although the server gave it another id', async () => {
    const post = await municipality.write('Biblioteket stänger klockan 18');
    const comment = await visitor.answer(post, 'Synd!', municipality);
    await register(municipality.token);
    await peer.night();
    const held = await peer.archive.records();
    const editedPost = await municipality.edit(post, 'Biblioteket stänger klockan 20');
    const editedComment = await visitor.edit(comment, 'Bra!');
    expect([editedPost.id, editedComment.id]).not.toEqual([post.id, comment.id]);
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, newVersions: 2, gone: 0 });
    expect((await peer.archive.records()).map(({ id }) => id)).toEqual(held.map(({ id }) => id));
    expect(await textsOf(post.uri)).toEqual(['Biblioteket stänger klockan 18', 'Biblioteket stänger klockan 20']);
    expect(await textsOf(comment.uri)).toEqual(['Synd!', 'Bra!']);
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, newVersions: 0, gone: 0 });
  });

  it('notes a removed comment as gone, and still sees the answer that it has hidden from its thread', async () => {
    const post = await municipality.write('Vintervägar plogas i natt');
    const comment = await visitor.answer(post, 'Den här tar jag bort.', municipality);
    const answer = await municipality.answer(comment, 'Svar på det borttagna.', visitor);
    await register(municipality.token);
    await peer.night();
    await visitor.remove(comment, municipality);
    expect(await peer.night()).toMatchObject({ new: 0, gone: 1 });
    expect(await peer.archive.getRecord(comment.uri)).toMatchObject({ state: 'gone', text: 'Den här tar jag bort.' });
    expect(await peer.archive.getRecord(answer.uri)).toMatchObject({
      state: 'visible',
      firstParentItemId: comment.uri,
    });
    await municipality.remove(post, visitor);
    await peer.night();
    expect(await peer.archive.getRecord(post.uri)).toMatchObject({ state: 'gone', text: 'Vintervägar plogas i natt' });
    expect(await peer.archive.getRecord(answer.uri)).toMatchObject({ state: 'visible' });
  });

  it('loses nothing to a night when the server stood still, and says how long it was blind', async () => {
    const post = await municipality.write('Driftstopp i natt');
    await register(municipality.token);
    const lastSeen = (await peer.night()).finishedAt;
    const before = await peer.archive.records();
    const comment = await visitor.answer(post, 'Skrivet strax innan servern stannade', municipality);
    await peer.server.stop();
    expect(await peer.night()).toMatchObject({
      status: 'red',
      problems: [{ code: 'unreachable' }],
      blindSince: lastSeen,
    });
    expect(await peer.archive.records()).toEqual(before);
    await peer.server.start();
    expect(await peer.night()).toMatchObject({
      status: 'amber',
      new: 1,
      newVersions: 0,
      gone: 0,
      problems: [{ code: 'missed-nights' }],
      blindSince: lastSeen,
    });
    expect(await peer.archive.getRecord(comment.uri)).toMatchObject({ state: 'visible', parentItemId: post.uri });
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, blindSince: null });
  });

  it.each([
    ['no token', null, 'token-missing'],
    ['a false token', 'falsk-nyckel-0123456789', 'token-refused'],
  ])('ends the night red with %s: threads are shown to nobody else', async (_, token, code) => {
    await register(token);
    expect(await peer.night()).toMatchObject({ status: 'red', problems: [{ code }], gone: 0, unavailable: 0 });
  });

  it('comes to an end where the server gives its one page again and again', async () => {
    const fullPage = 40;
    const written = await municipality.listOwn();
    const missing = Array.from({ length: fullPage - written.length }, (_, n) => municipality.write(`Notis ${n}`));
    await Promise.all(missing);
    const listed = await municipality.listOwn();
    expect(listed).toHaveLength(fullPage);
    await register(municipality.token);
    const posts = listed.filter((note) => note.in_reply_to_id === null).length;
    expect(await peer.night()).toMatchObject({ status: 'green', held: { posts } });
  });

  function register(credential: string | null) {
    return peer.archive.register({ platform: 'mastodon', address: municipality.address, credential });
  }

  async function textsOf(platformItemId: string): Promise<string[]> {
    return (await peer.archive.getRecord(platformItemId)).versions.map(({ text }) => text);
  }
});
