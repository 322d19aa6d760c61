import { stockholmTime } from '../foundation/clock/index.js';
import type { PdfBlock, PdfFact, PdfQuote } from '../foundation/pdf/index.js';
import type { PreparedPicture } from '../foundation/pictures/index.js';
import { recordWords } from '../records/index.js';
import type { NoteAttachment, NoteItem } from './note-content.js';
import { printTexts as texts } from './print-texts.sv.js';

/** By SHA-256, hex. */
export type PreparedPictures = ReadonlyMap<string, PreparedPicture>;

/** The item as it looked, then what places it. */
export function printItem(item: NoteItem, pictures: PreparedPictures): PdfBlock[] {
  return [quote(item, pictures), { kind: 'facts', facts: placeItem(item) }];
}

function quote(item: NoteItem, pictures: PreparedPictures): PdfQuote {
  const files = item.attachments.filter(({ kind }) => kind === 'file');
  return {
    kind: 'quote',
    name: item.sender ?? texts.unknownSender,
    time: texts.published(capitalize(recordWords.kind[item.kind]), recordWords.origin[item.origin], tellTimes(item)),
    text: item.text,
    parts: [
      ...(item.text === '' ? [{ kind: 'remark', text: texts.noText } as const] : []),
      ...files.map((file) => printFile(file, pictures)),
    ],
  };
}

function tellTimes({ publishedAt, publishedAtIs, editedAt }: NoteItem): string {
  const published =
    publishedAt === null
      ? texts.publishedUnknown
      : texts.publishedAt(timeOf(publishedAt), texts.sourceOfTime[publishedAtIs]);
  return published + (editedAt === null ? '' : texts.editedAt(timeOf(editedAt)));
}

function printFile(file: NoteAttachment, pictures: PreparedPictures): PdfQuote['parts'][number] {
  const { name, sha256, mediaType, altText, failure } = file;
  if (sha256 === null) return { kind: 'remark', text: texts.missingFile(name, failure ?? texts.unknownFailure) };
  const picture = pictures.get(sha256);
  if (picture?.kind === 'shown')
    return { kind: 'picture', picture, alt: altText || texts.undescribed(name), caption: name };
  const isPicture = picture !== undefined || mediaType?.startsWith('image/');
  return { kind: 'remark', text: isPicture ? texts.unshownPicture : texts.otherFile(name) };
}

function placeItem(item: NoteItem): PdfFact[] {
  const { labels } = texts;
  const { permalink } = item;
  return [
    { label: labels.channel, value: texts.channel(item.channel, item.platform) },
    ...(permalink === null ? [] : [{ label: labels.permalink, value: permalink, link: permalink }]),
    { label: labels.platformItemId, value: item.platformItemId },
    { label: labels.record, value: texts.record(item.recordId, item.version, timeOf(item.capturedAt)) },
  ];
}

function timeOf(instant: string): string {
  return stockholmTime(new Date(instant));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
