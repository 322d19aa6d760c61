import { createHash } from 'node:crypto';
import type { Channel } from '../../../src/channels/index.js';
import { AttachmentsService, RecordViewsService } from '../../../src/records/index.js';
import { aNewAttachment, aNewVersion } from '../../builders/index.js';
import { openRecords, type TestRecords } from './open-records.js';

const storedAt = new Date('2026-11-24T01:31:00Z');
const picture = { sha256: 'ab'.repeat(32), bytes: 1234, mediaType: 'image/png' };

describe('the form of a record that leaves the service', () => {
  let records: TestRecords;
  let attachments: AttachmentsService;
  let channel: Channel;
  beforeAll(async () => {
    records = await openRecords();
    attachments = records.archive.rooms.get(AttachmentsService, { strict: false });
    channel = await records.register();
  });
  afterAll(() => records.close());

  const storePictures = async () => {
    const missing = await attachments.listMissing(channel.id, '2026-11-24', 100);
    await records.database.inTransaction(async (tx) => {
      for (const attachment of missing) await attachments.noteStored(attachment, picture, storedAt, tx);
    });
    return missing.length;
  };

  it('holds everything that the interface promises', async () => {
    const ownBytes = Buffer.from('{"text":"Hål i vägen"}');
    const version = aNewVersion({
      text: 'Hål i vägen',
      ownBytes,
      attachments: [aNewAttachment()],
      links: ['https://a.example/'],
    });
    const [post] = await records.capture(channel, [{ platformItemId: 'post', kind: 'post', origin: 'drawn-up' }]);
    const [comment] = await records.capture(channel, [
      { platformItemId: 'comment', threadItemId: 'post', parentItemId: 'post', versions: [version] },
    ]);
    await storePictures();
    const sha256 = createHash('sha256').update(ownBytes).digest('hex');
    expect(await records.getView('comment')).toEqual({
      id: comment!.recordId,
      channelId: channel.id,
      recordsCreatorId: channel.recordsCreatorId,
      recordsCreator: 'Kommunstyrelsen',
      platform: 'mastodon',
      platformItemId: 'comment',
      permalink: 'https://platform.example/comment',
      kind: 'comment',
      origin: 'received',
      author: { platformId: 'https://platform.example/users/kim', displayName: 'Kim' },
      parentId: post!.recordId,
      parentItemId: 'post',
      firstParentItemId: 'post',
      threadId: post!.recordId,
      publishedAt: '2026-11-01T12:00:00.000Z',
      publishedAtIs: 'platform',
      receivedAt: '2026-11-01T12:00:00.000Z',
      capturedAt: '2026-11-24T01:30:00.000Z',
      text: 'Hål i vägen',
      language: 'sv',
      state: 'visible',
      stateSince: '2026-11-24T01:30:00.000Z',
      latestVersion: 1,
      versions: [
        {
          n: 1,
          text: 'Hål i vägen',
          links: ['https://a.example/'],
          editedAt: null,
          capturedAt: '2026-11-24T01:30:00.000Z',
          sha256,
          sealedDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
          exchangeId: version.exchangeId,
          bytesOffset: 12,
          mediaSha256: [picture.sha256],
        },
      ],
      attachments: [
        {
          sha256: picture.sha256,
          mediaType: 'image/png',
          bytes: 1234,
          altText: 'En bro',
          url: 'https://platform.example/media/1.png',
        },
      ],
      class: null,
      classReasons: [],
      retention: {
        outcome: 'no-rule',
        ruleId: null,
        ruleVersion: null,
        dueOn: null,
        sentence: 'Handlingen har inte bedömts mot gallringsreglerna än. Den bevaras.',
      },
      holds: [],
      registration: 'undecided',
      access: 'internal',
      secrecyMarking: null,
      removedByUs: null,
      awaitsDiary: false,
      destroyedOn: null,
    });
  });

  it('says when ours was drawn up, and why an author is not named', async () => {
    await records.capture(channel, [
      { platformItemId: 'ours', origin: 'drawn-up', countsFrom: storedAt },
      { platformItemId: 'anonymous', authorId: null, authorAbsent: 'anonymous-visitor', countsFrom: null },
    ]);
    const ours = await records.getView('ours');
    expect(ours).toMatchObject({ drawnUpAt: storedAt.toISOString() });
    expect(ours).not.toHaveProperty('receivedAt');
    expect(await records.getView('anonymous')).toMatchObject({
      author: { platformId: null, displayName: 'Kim', absentBecause: 'anonymous-visitor' },
      receivedAt: null,
    });
  });

  it('comes in the order of the ids that were asked for, without those that are nobody’s', async () => {
    const captured = await records.capture(channel, [{ platformItemId: 'o/1' }, { platformItemId: 'o/2' }]);
    const ids = captured.map(({ recordId }) => recordId).toReversed();
    const views = await records.archive.rooms
      .get(RecordViewsService, { strict: false })
      .listViews([ids[0]!, '999999', ids[1]!]);
    expect(views.map(({ id }) => id)).toEqual(ids);
  });

  it('shares a file with the earlier version that fetched it, and fetches only the new one', async () => {
    const first = aNewAttachment({ url: 'https://platform.example/media/1.png?sig=1' });
    const same = aNewAttachment({ url: 'https://platform.example/media/1.png?sig=2' });
    const added = aNewAttachment({ platformMediaId: 'media/2', url: 'https://platform.example/media/2.png' });
    const item = (text: string, files: (typeof first)[]) => ({
      platformItemId: 'pictured',
      versions: [aNewVersion({ text, attachments: files })],
    });
    await records.capture(channel, [item('Förr', [first])]);
    expect(await storePictures()).toBe(1);
    await records.capture(channel, [item('Nu', [same, added])]);
    const missing = await attachments.listMissing(channel.id, '2026-11-24', 100);
    expect(missing.map(({ n, url }) => [n, url])).toEqual([[2, added.url]]);
    expect((await records.getView('pictured')).attachments.map(({ sha256 }) => sha256)).toEqual([picture.sha256, null]);
  });
});
