import { secondNightTexts as texts } from '../../../demo/municipality/content/second-night-texts.js';
import type { Landmark } from '../../../demo/municipality/landmarks.js';
import { changeBeforeSecondNight, type Change } from '../../../demo/municipality/second-night.js';
import type { CoverageReceipt } from '../../../src/capture/index.js';
import type { Channel } from '../../../src/channels/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/index.js';

jest.setTimeout(180_000);

const hourMs = 3_600_000;

describe('two nights of a municipality', () => {
  let town: ArchivedMunicipality;
  let first: readonly CoverageReceipt[];
  let second: readonly CoverageReceipt[];
  let changes: readonly Change[];
  let before: readonly RecordView[];
  let after: readonly RecordView[];
  let origins: ReadonlyMap<string, string | null>;

  beforeAll(async () => {
    town = await openMunicipality();
    origins = new Map(town.municipality.mastodon.listStatuses().map(({ id, inReplyToId }) => [id, inReplyToId]));
    first = await town.archive.night();
    before = await town.archive.records();
    changes = changeBeforeSecondNight(town.municipality);
    second = await town.archive.night();
    after = await town.archive.records();
  });
  afterAll(() => town.close());

  const idOf = (kind: Change['kind']) => changes.find((change) => change.kind === kind)!.platformId;
  const byStatus = (views: readonly RecordView[], id: string) =>
    views.find(
      ({ channelId, platformItemId }) => channelId === town.channels[0].id && platformItemId.endsWith(`/${id}`),
    );
  const byNumber = (views: readonly RecordView[], item: string) =>
    views.find(({ channelId, platformItemId }) => channelId === town.channels[2].id && platformItemId === item)!;
  const receiptOf = (receipts: readonly CoverageReceipt[], channel: Channel) =>
    receipts.find(({ channelId }) => channelId === channel.id)!;
  const hoursAfter = (hours: number) => new Date(town.municipality.asOf.getTime() + hours * hourMs).toISOString();
  const tally = (receipt: CoverageReceipt) => {
    const { status, new: added, newVersions, gone, hidden, unavailable, reappeared } = receipt;
    return { status, added, newVersions, gone, hidden, unavailable, reappeared };
  };

  it('end green the first night, with everything that the platforms show', () => {
    expect(first.map(({ status }) => status)).toEqual(['green', 'green', 'green']);
    expect(before).toHaveLength(first.reduce((sum, receipt) => sum + receipt.new, 0));
    const [board, , site] = town.channels;
    const news = town.municipality.website.listPosts().length - 1;
    expect(receiptOf(first, site)).toMatchObject({ platformCounts: { posts: news }, held: { posts: news } });
    expect(receiptOf(first, board).held.posts + receiptOf(first, board).held.comments).toBe(
      before.filter(({ channelId }) => channelId === board.id).length,
    );
  });

  it('end with receipts that tell what changed, and where there are gaps', () => {
    const nothing = { status: 'green', added: 0, newVersions: 0, gone: 0, hidden: 0, unavailable: 0, reappeared: 0 };
    const [board, building, site] = town.channels;
    expect(tally(receiptOf(second, board))).toEqual({ ...nothing, added: 2, newVersions: 2, gone: 2 });
    expect(tally(receiptOf(second, building))).toEqual(nothing);
    expect(tally(receiptOf(second, site))).toEqual({
      ...nothing,
      status: 'amber',
      added: 1,
      newVersions: 1,
      gone: 1,
      unavailable: 2,
    });
    expect(receiptOf(second, site).problems).toEqual([{ code: 'media-failed', facts: { count: 1 } }]);
  });

  it.each([
    ['own-post-edited', 'edited-post', texts.editedPost, 2],
    ['comment-edited', 'edited-comment', texts.editedComment, 4],
  ] as const)('keep both wordings where %s', (kind, landmark, text, hours) => {
    const earlier = byStatus(before, town.municipality.landmarks.getId(landmark))!;
    const record = byStatus(after, idOf(kind))!;
    expect(record.versions.map((version) => version.text)).toEqual([earlier.text, text]);
    expect(record.versions.map(({ editedAt }) => editedAt)).toEqual([null, hoursAfter(hours)]);
    expect(record).toMatchObject({ state: 'visible', text: record.versions[1]!.text });
  });

  it('tell an edit that WordPress does not', () => {
    const record = byNumber(after, `comment/${idOf('news-comment-edited')}`);
    expect(record.versions).toHaveLength(2);
    expect(record.text).toBe(texts.editedNewsComment);
  });

  it.each(['comment-deleted', 'own-post-deleted'] as const)(
    'keep what is gone, whole, and the answers to it, at %s',
    (kind) => {
      const record = byStatus(after, idOf(kind))!;
      const earlier = byStatus(before, idOf(kind))!;
      expect(record).toEqual({ ...earlier, state: 'gone', stateSince: record.stateSince });
      expect(Date.parse(record.stateSince)).toBeGreaterThanOrEqual(
        Date.parse(receiptOf(second, town.channels[0]).startedAt),
      );
      const answers = [...origins].filter(([, parent]) => parent === idOf(kind)).map(([id]) => byStatus(after, id)!);
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers)
        expect(answer).toMatchObject({
          state: 'visible',
          parentId: null,
          firstParentItemId: record.platformItemId,
          threadId: byStatus(before, answer.platformItemId.split('/').at(-1)!)!.threadId,
        });
    },
  );

  it('take in a new post with its picture, and a comment under a post that is ten months old', () => {
    expect(byStatus(after, idOf('post-published'))).toMatchObject({
      kind: 'post',
      origin: 'drawn-up',
      text: texts.newPost,
      attachments: [
        { mediaType: 'image/png', altText: texts.newPicture, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ],
    });
    expect(byStatus(after, idOf('ten-months-old-commented'))).toMatchObject({
      kind: 'comment',
      origin: 'received',
      parentId: byStatus(before, town.municipality.landmarks.getId('ten-months-old'))!.id,
    });
  });

  it('cannot tell a comment that is held from one in the trash without a credential, and say neither is gone', () => {
    for (const kind of ['news-comment-held', 'news-comment-trashed'] as const)
      expect(byNumber(after, `comment/${idOf(kind)}`)).toMatchObject({ state: 'unavailable', versions: { length: 1 } });
  });

  it('move up the answer to a comment that was deleted for ever, and remember what it answered', () => {
    const deleted = byNumber(after, `comment/${idOf('news-comment-deleted')}`);
    expect(deleted.state).toBe('gone');
    const answer = before.find(({ parentId }) => parentId === deleted.id)!;
    expect(after.find(({ id }) => id === answer.id)).toMatchObject({
      state: 'visible',
      parentItemId: deleted.parentItemId,
      firstParentItemId: deleted.platformItemId,
    });
  });

  it('say of a picture that could not be fetched why', () => {
    const record = byNumber(after, `post/${idOf('picture-broken')}`);
    expect(record.attachments).toMatchObject([{ sha256: null, failure: 'file-missing', altText: texts.newsPicture }]);
    expect(receiptOf(second, town.channels[2]).mediaFailed).toEqual([
      { recordId: record.id, url: record.attachments[0]!.url, code: 'file-missing' },
    ]);
  });

  it('measure the followers apart from the records', async () => {
    const rows = await town
      .get(Database)
      .read<{ followers: number }>(
        `SELECT followers FROM channel_measurement WHERE channel_id = $1 ORDER BY taken_on`,
        [town.channels[0].id],
      );
    expect(rows).toHaveLength(2);
    expect(rows[1]!.followers - rows[0]!.followers).toBe(3);
  });

  it('receive what an account of another records creator writes, and draw up what their own accounts do', () => {
    const ofBuilding = town.municipality.people.getAccount('norrsunda_bygg');
    const inBoardsChannel = after.filter(
      ({ channelId, author }) => channelId === town.channels[0].id && author.displayName === ofBuilding.displayName,
    );
    expect(inBoardsChannel.length).toBeGreaterThan(0);
    expect(new Set(inBoardsChannel.map(({ origin }) => origin))).toEqual(new Set(['received']));
    const ours = after.filter(({ channelId, kind }) => channelId === town.channels[0].id && kind === 'post');
    expect(new Set(ours.map(({ origin }) => origin))).toEqual(new Set(['drawn-up']));
  });

  it.each(['sami', 'arabic', 'emoji-only', 'hostile-markup', 'long-comment'] satisfies Landmark[])(
    'keep the text of what is %s as it was written',
    (landmark) => {
      const { mastodon, landmarks } = town.municipality;
      const written = mastodon.getStatus(landmarks.getId(landmark)).content.text;
      const plain = (text: string) =>
        text
          .replace(/\s+/g, ' ')
          .replaceAll(/@(\w+)@[\w.]+/g, '@$1')
          .trim();
      const record = after.find(({ platformItemId }) => platformItemId.endsWith(`/${landmarks.getId(landmark)}`))!;
      expect(plain(record.text)).toBe(plain(written));
    },
  );

  it('leave nothing that a check of every byte would object to', async () => {
    expect(await town.archive.listFaults()).toEqual([]);
  });

  it('find, when its turn has come, the comment under a post that is more than a year old', async () => {
    expect(byStatus(after, idOf('old-post-commented'))).toBeUndefined();
    town.archive.clock.leapTo(new Date(town.municipality.asOf.getTime() + 91 * 24 * hourMs));
    const receipts = await town.archive.night();
    expect(receiptOf(receipts, town.channels[0]).problems.map(({ code }) => code)).toEqual(['missed-nights']);
    expect(byStatus(await town.archive.records(), idOf('old-post-commented'))).toMatchObject({
      text: texts.commentUnderOldPost,
      parentId: byStatus(before, town.municipality.landmarks.getId('months-old-question'))!.id,
    });
  });
});
