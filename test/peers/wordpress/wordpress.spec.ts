import { buffer } from 'node:stream/consumers';
import type { CoverageReceipt } from '../../../src/capture/index.js';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import type { RecordState } from '../../../src/records/index.js';
import { describePeer } from '../describe-peer.js';
import { WordpressSite } from './wordpress-site.js';

const blueDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
  'base64',
);

describePeer('an archive of a real WordPress site', 'wordpress', (peer) => {
  let site: WordpressSite;

  beforeAll(async () => {
    site = await WordpressSite.open(peer.server);
  });

  it('holds after the first night what the site counts, ours drawn up and the visitors’ received', async () => {
    const post = await site.publish('Öppet hus på brandstationen');
    const question = await site.comment(post, 'Får barnen sitta i bilen?');
    const answer = await site.answer(post, 'Ja, hela dagen.', question);
    await register();
    const receipt = await peer.night();
    const counted = { posts: await site.count('posts'), comments: await site.count('comments') };
    expect(receipt).toMatchObject({ status: 'green', platformCounts: counted, held: counted });
    expect(await peer.archive.records()).toHaveLength(counted.posts + counted.comments);
    const top = await peer.archive.getRecord(`post/${post}`);
    const received = await peer.archive.getRecord(`comment/${question}`);
    expect(top).toMatchObject({ kind: 'post', origin: 'drawn-up' });
    expect(top.text).toContain('Öppet hus');
    expect(received).toMatchObject({ kind: 'comment', origin: 'received', parentId: top.id, threadId: top.id });
    expect(await peer.archive.getRecord(`comment/${answer}`)).toMatchObject({
      origin: 'drawn-up',
      parentId: received.id,
      text: 'Ja, hela dagen.',
    });
  });

  it('finds nothing new on a night when nothing happened', async () => {
    await register();
    await peer.night();
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, newVersions: 0, gone: 0, unavailable: 0 });
  });

  it('keeps both wordings of a post and of a comment that were edited', async () => {
    const post = await site.publish('Simhallen stänger klockan 18');
    const comment = await site.comment(post, 'Varför så tidigt?');
    await register();
    await peer.night();
    await site.change(`posts/${post}`, { title: 'Simhallen stänger klockan 20' });
    await site.change(`comments/${comment}`, { content: 'Varför så sent?' });
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, newVersions: 2 });
    const { versions } = await peer.archive.getRecord(`post/${post}`);
    expect(versions.map(({ text }) => /klockan \d+/.exec(text)?.[0])).toEqual(['klockan 18', 'klockan 20']);
    const edited = await peer.archive.getRecord(`comment/${comment}`);
    expect(edited.versions.map(({ text }) => text)).toEqual(['Varför så tidigt?', 'Varför så sent?']);
  });

  it.each<[string, boolean, RecordState, Partial<CoverageReceipt>]>([
    ['unavailable without a credential', false, 'unavailable', { unavailable: 1 }],
    ['hidden by us with an application password', true, 'hidden-by-us', { hidden: 1 }],
  ])('notes a comment held back or in the trash as %s, until it is back', async (_, hasCredential, state, counts) => {
    const post = await site.publish('Ny cykelväg längs ån');
    const comment = await site.comment(post, `En kommentar att granska, ${state}`);
    await register(hasCredential ? (await site.makeCredential()).credential : null);
    await peer.night();
    await site.change(`comments/${comment}`, { status: 'hold' });
    expect(await peer.night()).toMatchObject({ status: 'green', gone: 0, ...counts });
    expect(await stateOf(`comment/${comment}`)).toBe(state);
    await site.change(`comments/${comment}`, { status: 'approved' });
    expect(await peer.night()).toMatchObject({ status: 'green', reappeared: 1 });
    expect(await stateOf(`comment/${comment}`)).toBe('visible');
    await site.trash(`comments/${comment}`);
    expect(await peer.night()).toMatchObject({ status: 'green', gone: 0, ...counts });
    expect(await peer.archive.getRecord(`comment/${comment}`)).toMatchObject({
      state,
      text: `En kommentar att granska, ${state}`,
    });
  });

  it('notes a comment deleted for ever as gone, and where its answers stand now and stood first', async () => {
    const post = await site.publish('Sopsorteringen ändras');
    const question = await site.comment(post, 'Den här tas bort för gott');
    const answer = await site.answer(post, 'Svar på det borttagna.', question);
    await register();
    await peer.night();
    await site.deleteForEver(`comments/${question}`);
    expect(await peer.night()).toMatchObject({ status: 'green', new: 0, gone: 1 });
    expect(await peer.archive.getRecord(`comment/${question}`)).toMatchObject({
      state: 'gone',
      text: 'Den här tas bort för gott',
    });
    expect(await peer.archive.getRecord(`comment/${answer}`)).toMatchObject({
      state: 'visible',
      parentItemId: `post/${post}`,
      firstParentItemId: `comment/${question}`,
    });
  });

  it.each<[string, boolean, RecordState]>([
    ['unavailable without a credential', false, 'unavailable'],
    ['hidden by us with an application password', true, 'hidden-by-us'],
  ])('notes a post in the trash as %s, and once deleted as gone', async (_, hasCredential, state) => {
    const post = await site.publish('Ett inlägg som dras tillbaka');
    const comment = await site.comment(post, `Vad hände med inlägget, ${state}?`);
    await register(hasCredential ? (await site.makeCredential()).credential : null);
    await peer.night();
    await site.trash(`posts/${post}`);
    expect(await peer.night()).toMatchObject({ status: 'green', gone: 0 });
    expect(await stateOf(`post/${post}`)).toBe(state);
    expect(await stateOf(`comment/${comment}`)).not.toBe('visible');
    await site.deleteForEver(`posts/${post}`);
    expect(await peer.night()).toMatchObject({ status: 'green', gone: 2 });
    const withdrawn = await peer.archive.getRecord(`post/${post}`);
    expect(withdrawn.state).toBe('gone');
    expect(withdrawn.text).toContain('Ett inlägg som dras tillbaka');
    expect(await stateOf(`comment/${comment}`)).toBe('gone');
  });

  it('keeps a picture’s bytes and its alternative text', async () => {
    const picture = await site.uploadPicture('ridhuset.png', blueDot, 'Ridhuset från norr');
    const post = await site.publish('Ridhuset är klart', { featured_media: picture.id });
    await register();
    expect(await peer.night()).toMatchObject({ status: 'green', mediaFailed: [] });
    const { attachments } = await peer.archive.getRecord(`post/${post}`);
    expect(attachments).toMatchObject([
      { altText: 'Ridhuset från norr', mediaType: 'image/png', bytes: blueDot.length },
    ]);
    const blobs = peer.archive.rooms.get(BlobStore, { strict: false });
    expect(await buffer(blobs.open(attachments[0]!.sha256!))).toEqual(blueDot);
  });

  it('loses nothing to a night when the site did not answer, and says how long it was blind', async () => {
    const post = await site.publish('Elavbrott i centrum');
    await register();
    const lastSeen = (await peer.night()).finishedAt;
    const before = await peer.archive.records();
    const comment = await site.comment(post, 'Skrivet strax innan servern stannade');
    await peer.server.stop();
    const blind = await peer.night();
    expect(blind).toMatchObject({ status: 'red', problems: [{ code: 'unreachable' }], blindSince: lastSeen });
    expect(await peer.archive.records()).toEqual(before);
    await peer.server.start();
    expect(await peer.night()).toMatchObject({
      status: 'amber',
      new: 1,
      gone: 0,
      problems: [{ code: 'missed-nights' }],
      blindSince: lastSeen,
    });
    expect(await peer.archive.getRecord(`comment/${comment}`)).toMatchObject({
      state: 'visible',
      parentItemId: `post/${post}`,
    });
    expect(await peer.night()).toMatchObject({ status: 'green', blindSince: null });
  });

  it('stops at a revoked application password, and leaves the records as they are', async () => {
    const { credential, revoke } = await site.makeCredential();
    await register(credential);
    expect((await peer.night()).status).toBe('green');
    const before = await peer.archive.records();
    await revoke();
    expect(await peer.night()).toMatchObject({ status: 'red', problems: [{ code: 'token-refused' }], gone: 0 });
    expect(await peer.archive.records()).toEqual(before);
  });

  it('does not register a site with a credential that the site refuses', async () => {
    const { credential, revoke } = await site.makeCredential();
    await revoke();
    await expect(register(credential)).rejects.toMatchObject({ code: 'token-refused' });
  });

  function register(credential: string | null = null) {
    return peer.archive.register({ platform: 'wordpress', address: site.url, credential });
  }

  async function stateOf(platformItemId: string): Promise<RecordState> {
    return (await peer.archive.getRecord(platformItemId)).state;
  }
});
