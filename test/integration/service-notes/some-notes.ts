import sharp from 'sharp';
import type { PreparedPicture } from '../../../src/foundation/pictures/index.js';
import type { NoteAttachment, NoteContent } from '../../../src/service-notes/note-content.js';
import type { PrintedNote } from '../../../src/service-notes/printed-note.js';
import { aNoteAttachment, aNoteItem, aPrintedNote } from '../../builders/a-note.js';

const item = (text: string, sender = 'Kim Berg') => aPrintedNote({ items: [aNoteItem({ text, sender })] });
const file = (n: number, stated: Partial<NoteAttachment> = {}) =>
  aNoteAttachment({ name: `handling-${n}-v1-bild-1.jpg`, sha256: String(n).padStart(64, '0'), ...stated });
const hostile =
  '<b>"Bygg"&Co</b> ]]> =HYPERLINK("http://x") \u0000\u0008\u001b[2J\u202egpj.exe\u2066\ufeff\ud83d\uffff %%EOF';

export const marked: Partial<NoteContent> = {
  protectedTitle: 'Hot mot handläggaren Eva Lind',
  protectedParty: 'Robert Hök',
  secrecyMarking: { provision: '21 kap. 3 § OSL', markedOn: '2026-11-23', authority: 'Kommunstyrelsen' },
};

/** Ordinary notes and odd ones, each with what it is about. */
export const someNotes: Readonly<Record<string, PrintedNote>> = {
  common: aPrintedNote(),
  draft: aPrintedNote({ designation: null, signature: null, caseTitle: null, action: null, actionBy: null }),
  marked: aPrintedNote(marked),
  'protected without a marking': aPrintedNote({ ...marked, secrecyMarking: null }),
  corrected: aPrintedNote(
    { corrects: 'TA KS 2026:9' },
    {
      correctedBy: ['TA KS 2026:21', 'TA KS 2026:30'],
      diary: { registrationNumber: 'KS 2026/123', notedAt: '2026-11-24T08:30:00.000Z' },
    },
  ),
  'without text': aPrintedNote({
    eventAt: null,
    items: [aNoteItem({ text: '', sender: null, publishedAt: null, publishedAtIs: 'unknown', permalink: null })],
  }),
  'without items': aPrintedNote({ items: [] }),
  'several items': aPrintedNote({
    items: [1, 2, 3].map((n) =>
      aNoteItem({
        recordId: String(n),
        text: `Kommentar ${n}`,
        attachments: [file(n), file(n + 10, { mediaType: 'video/mp4' })],
      }),
    ),
  }),
  'missing files': aPrintedNote({
    items: [aNoteItem({ attachments: [file(9), aNoteAttachment({ sha256: null, bytes: null, failure: 'http-404' })] })],
  }),
  'from the right': item(
    'مرحبا بالعالم! هذا (تعليق) عن Facebook 2026 والطريق 12,5 كم.\nשלום עולם (בערך) 3.5 ק"מ',
    'محمد علي',
  ),
  'every script': item(
    'åäö Ελλάδα мир tiếng Việt\nสวัสดีครับ ที่นี่\nहिन्दी क्षत्रिय में\nሰላም ለዓለም\nგამარჯობა\nԲարև ձեզ\n你好，世界！\nこんにちは\n안녕하세요\nܫܠܡܐ',
    'Νίκος Иван',
  ),
  emoji: item('👩🏽‍🚒 👨‍👩‍👧 🇸🇪 ❤️ 1️⃣ 🫠 👍🏽 🇽🇽 👩‍👩‍🐙 🏴󠁧󠁢󠁥󠁮󠁧󠁿 😀'),
  long: item('Det här är en mycket lång kommentar om lampor. '.repeat(213).trim()),
  unbroken: item('x'.repeat(10_000)),
  'long from the right': item('مرحبا بالعالم هذا تعليق طويل جدا. '.repeat(300).trim()),
  hostile: aPrintedNote({
    designation: hostile,
    caseTitle: hostile,
    publicTitle: hostile,
    publicParty: hostile,
    summary: hostile.repeat(9),
    author: { name: hostile, role: hostile },
    items: [
      aNoteItem({
        ...{ text: hostile, sender: hostile, channel: hostile, platform: hostile, platformItemId: hostile },
        permalink: 'javascript:alert(1)',
        attachments: [file(9, { name: hostile, altText: hostile })],
      }),
    ],
    signature: { person: hostile, at: '2026-11-23T07:05:12.000Z' },
  }),
};

/** Photographs of each size, and one file that is none. */
export async function somePictures(): Promise<ReadonlyMap<string, PreparedPicture>> {
  const photo = await photograph(1200, 900);
  const tall = await photograph(400, 1600);
  const small = await photograph(80, 60);
  return new Map([
    ['b2'.repeat(32), photo],
    ...[photo, tall, small].map((picture, at) => [String(at + 1).padStart(64, '0'), picture] as const),
    [String(9).padStart(64, '0'), { kind: 'unshown' }],
  ]);
}

async function photograph(width: number, height: number): Promise<PreparedPicture> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1)
    pixels.set([(at % width) / (width / 255), Math.floor(at / width) / (height / 255), 90], at * 3);
  const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
  return { kind: 'shown', bytes, width, height };
}
