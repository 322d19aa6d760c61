import { randomUUID } from 'node:crypto';
import { contentHash, type NewAttachment, type NewRecord, type NewVersion } from '../../src/records/index.js';

const longAgo = new Date('2026-11-01T12:00:00Z');

/** A visitor's comment; a test states only what it is about. */
export function aNewRecord(stated: Partial<NewRecord> = {}): NewRecord {
  const platformItemId = stated.platformItemId ?? 'comment/1';
  return {
    recordsCreatorId: 1,
    channelId: 1,
    platformItemId,
    localId: platformItemId,
    permalink: `https://platform.example/${platformItemId}`,
    kind: 'comment',
    origin: 'received',
    authorId: 'https://platform.example/users/kim',
    authorName: 'Kim',
    authorAbsent: null,
    parentItemId: null,
    parentLocalId: null,
    threadItemId: platformItemId,
    publishedAt: longAgo,
    publishedAtIs: 'platform',
    countsFrom: longAgo,
    language: 'sv',
    state: 'visible',
    capturedAt: new Date('2026-11-24T01:30:00Z'),
    versions: [aNewVersion()],
    ...stated,
  };
}

export function aNewVersion(stated: Partial<Omit<NewVersion, 'contentHash'>> = {}): NewVersion {
  const text = stated.text ?? 'När blir bron klar?';
  const version = {
    editedAt: null,
    text,
    links: [],
    readerVersion: 1,
    exchangeId: randomUUID(),
    bytesOffset: 12,
    ownBytes: Buffer.from(JSON.stringify({ text })),
    inherited: null,
    attachments: [],
    ...stated,
  };
  return { ...version, contentHash: contentHash(version) };
}

export function aNewAttachment(stated: Partial<NewAttachment> = {}): NewAttachment {
  return {
    platformMediaId: 'media/1',
    url: 'https://platform.example/media/1.png',
    mediaType: null,
    altText: 'En bro',
    ...stated,
  };
}
