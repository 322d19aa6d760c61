import type { Channel } from '../../../src/channels/index.js';
import { contentHash, type NewRecord, type NewVersion } from '../../../src/records/index.js';

/** What a test says about a record; the rest is ordinary. */
export interface StatedRecord extends Partial<Omit<NewRecord, 'versions'>> {
  readonly channel: Channel;
  /** Oldest first; one text is one version. */
  readonly texts?: readonly string[];
  /** Addresses of the latest version's files. */
  readonly files?: readonly string[];
}

let made = 0;

/** A visitor's comment, published an hour after the one before. */
export function aRecord({ channel, texts = ['Hej!'], files = [], ...stated }: StatedRecord): NewRecord {
  const n = ++made;
  const platformItemId = stated.platformItemId ?? `item-${n}`;
  const publishedAt = new Date(Date.parse('2026-03-01T12:00:00Z') + n * 3_600_000);
  const versions = texts.map((text, at) => aVersion(text, at === texts.length - 1 ? files : []));
  return {
    recordsCreatorId: channel.recordsCreatorId,
    channelId: channel.id,
    platformItemId,
    localId: platformItemId,
    permalink: `https://social.example/${platformItemId}`,
    kind: 'comment',
    origin: 'received',
    authorId: 'https://social.example/users/karin',
    authorName: 'Karin, pensionär',
    authorAbsent: null,
    parentItemId: null,
    parentLocalId: null,
    threadItemId: platformItemId,
    publishedAt,
    publishedAtIs: 'platform',
    countsFrom: stated.publishedAt ?? publishedAt,
    language: 'sv',
    state: 'visible',
    capturedAt: new Date('2026-11-24T01:30:00Z'),
    versions,
    ...stated,
  };
}

function aVersion(text: string, files: readonly string[]): NewVersion {
  const attachments = files.map((url) => ({ platformMediaId: url, url, mediaType: null, altText: null }));
  const content = { text, links: [], attachments };
  return {
    ...content,
    editedAt: null,
    contentHash: contentHash(content),
    readerVersion: 1,
    exchangeId: '7b0e5a66-93a1-4c53-9dfc-54b0a6cd7a11',
    bytesOffset: 0,
    ownBytes: Buffer.from(JSON.stringify({ text })),
    inherited: null,
  };
}
