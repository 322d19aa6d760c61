import type { PdfBlock, PdfContent } from '../foundation/pdf/index.js';
import { isToldTo, type Audience } from './audience.js';
import type { NoteAttachment, NoteContent } from './note-content.js';
import { printTexts as texts } from './print-texts.sv.js';
import { listFacts, listNotices, listSignature } from './printed-facts.js';
import { printItem, type PreparedPictures } from './printed-item.js';
import type { PrintedNote } from './printed-note.js';

/** A note to read on paper and to archive; the same note is the same content, whenever it is printed. */
export function toPdf(note: PrintedNote, pictures: PreparedPictures, audience: Audience = 'full'): PdfContent {
  const { content } = note;
  const isTold = isToldTo(audience, content);
  return {
    title: texts.title(content.designation),
    subject: content.publicTitle,
    madeAt: new Date(lastChangeOf(note)),
    layout: 'form',
    blocks: [
      { kind: 'heading', level: 1, text: texts.title(content.designation) },
      ...listNotices(note, audience),
      { kind: 'facts', facts: listFacts(note, audience) },
      ...(isTold ? tellOf(content, pictures) : []),
      heading(texts.headings.signature),
      { kind: 'facts', facts: listSignature(note, audience) },
    ],
  };
}

function tellOf({ items }: NoteContent, pictures: PreparedPictures): PdfBlock[] {
  return [
    ...items.flatMap((item, at) => [heading(texts.headings.item(at + 1, items.length)), ...printItem(item, pictures)]),
    heading(texts.headings.attachments),
    listAttachments(items.flatMap(({ attachments }) => attachments)),
  ];
}

function listAttachments(attachments: readonly NoteAttachment[]): PdfBlock {
  if (attachments.length === 0) return { kind: 'paragraph', text: texts.noAttachments };
  const { attachmentColumns: columns } = texts;
  return {
    kind: 'table',
    isSmall: true,
    columns: [
      { label: columns.name, share: 23 },
      { label: columns.kind, share: 6 },
      { label: columns.bytes, share: 8, isNumber: true },
      { label: columns.sha256, share: 63 },
    ],
    rows: attachments.map(({ name, kind, bytes, sha256 }) => [
      name,
      texts.attachmentKinds[kind],
      bytes === null ? '' : bytes.toLocaleString('sv-SE'),
      sha256 ?? texts.missing,
    ]),
  };
}

/** A draft is dated by what it is about: nobody has said yet when it was written. */
function lastChangeOf({ content, diary }: PrintedNote): string {
  const captured = content.items.map(({ capturedAt }) => capturedAt).toSorted();
  return diary?.notedAt ?? content.signature?.at ?? captured.at(-1) ?? content.eventAt ?? '1970-01-01T00:00:00Z';
}

function heading(text: string): PdfBlock {
  return { kind: 'heading', level: 2, text };
}
