import type { NoteAttachment, NoteContent, NoteItem } from '../../src/service-notes/note-content.js';
import type { PrintedNote } from '../../src/service-notes/printed-note.js';

/** Signed, with one received comment and its picture; a test states only what it is about. */
export function aPrintedNote(
  stated: Partial<NoteContent> = {},
  beside: Partial<Omit<PrintedNote, 'content'>> = {},
): PrintedNote {
  const content = aNoteContent(stated);
  const contentSha256 = content.signature === null ? null : 'd4'.repeat(32);
  return { content, contentSha256, diary: null, correctedBy: [], ...beside };
}

export function aNoteContent(stated: Partial<NoteContent> = {}): NoteContent {
  return {
    recordsCreator: 'Kommunstyrelsen',
    designation: 'TA KS 2026:17',
    corrects: null,
    caseTitle: 'Felanmälan av gatubelysning',
    publicTitle: 'Trasig belysning vid övergångsställe',
    publicParty: 'En invånare',
    protectedTitle: null,
    protectedParty: null,
    eventAt: '2026-11-22T17:42:00.000Z',
    author: { name: 'Anna Ek', role: 'registrator' },
    summary:
      'En besökare skrev på kommunens sida att lampan vid övergångsstället på Ängsvägen är trasig och att barn ' +
      'går där i mörker till skolan.',
    action: 'Felanmälan lämnad till gatuenheten.',
    actionBy: 'Anna Ek',
    significance: 'Uppgiften gäller säkerheten på kommunens väg och behöver åtgärdas.',
    secrecyMarking: null,
    items: [aNoteItem()],
    signature: { person: 'Anna Ek', at: '2026-11-23T07:05:12.000Z' },
    ...stated,
  };
}

export function aNoteItem(stated: Partial<NoteItem> = {}): NoteItem {
  return {
    recordId: '17',
    version: 1,
    kind: 'comment',
    origin: 'received',
    channel: 'Norrsunda kommun',
    platform: 'Mastodon',
    platformItemId: '114250771230987456',
    permalink: 'https://social.example/@kim/114250771230987456',
    sender: 'Kim Berg',
    publishedAt: '2026-11-22T17:42:00.000Z',
    publishedAtIs: 'platform',
    editedAt: null,
    capturedAt: '2026-11-23T01:31:07.000Z',
    text: 'Hej! Lampan vid övergångsstället på Ängsvägen är trasig igen.\nKan ni laga den? Barnen går där varje morgon.',
    attachments: [
      aNoteAttachment({ kind: 'text', name: 'handling-17-v1.txt', sha256: 'a1'.repeat(32), mediaType: 'text/plain' }),
      aNoteAttachment(),
      aNoteAttachment({
        kind: 'item-data',
        name: 'handling-17-v1.json',
        sha256: 'c3'.repeat(32),
        mediaType: 'application/json',
      }),
    ],
    ...stated,
  };
}

export function aNoteAttachment(stated: Partial<NoteAttachment> = {}): NoteAttachment {
  const kind = stated.kind ?? 'file';
  return {
    kind,
    name: 'handling-17-v1-bild-1.jpg',
    sha256: 'b2'.repeat(32),
    mediaType: 'image/jpeg',
    bytes: 48_120,
    altText: kind === 'file' ? 'Ett mörkt övergångsställe' : null,
    failure: null,
    ...stated,
  };
}
