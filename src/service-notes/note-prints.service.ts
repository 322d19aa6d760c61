import { Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { renderPdf } from '../foundation/pdf/index.js';
import { mostPictureBytes, preparePicture } from '../foundation/pictures/index.js';
import { BlobStore, unlessMissing } from '../foundation/storage/index.js';
import type { Audience } from './audience.js';
import type { NoteContent } from './note-content.js';
import { toPdf } from './note-pdf.js';
import { NoteRefused } from './note-refused.js';
import { toFgsXml } from './note-xml.js';
import type { PrintedNote } from './printed-note.js';
import type { PreparedPictures } from './printed-item.js';
import type { ServiceNote } from './service-note.js';

/** Prints notes: as PDF/A to read and to archive, as XML for other systems. */
@Injectable()
export class NotePrints {
  constructor(private readonly blobs: BlobStore) {}

  /** Of what was signed, with the diary's number as it is now. @throws NoteRefused */
  toPdf(note: ServiceNote, audience: Audience): Promise<Buffer> {
    return this.render(toPrinted(note), audience);
  }

  /** FGS Ärendehantering 1.0. @throws NoteRefused */
  toXml(note: ServiceNote): string {
    return toFgsXml(toPrinted(note));
  }

  /** Of a draft as it would be signed. */
  previewPdf(content: NoteContent): Promise<Buffer> {
    return this.render({ content, contentSha256: null, diary: null, correctedBy: [] }, 'full');
  }

  private async render(printed: PrintedNote, audience: Audience): Promise<Buffer> {
    return renderPdf(toPdf(printed, await this.prepare(printed.content), audience));
  }

  private async prepare({ items }: NoteContent): Promise<PreparedPictures> {
    const files = items.flatMap(({ attachments }) => attachments.filter(({ kind }) => kind === 'file'));
    const prepared = new Map<string, Awaited<ReturnType<typeof preparePicture>>>();
    for (const { sha256, mediaType, bytes: size } of files)
      if (sha256 !== null && !prepared.has(sha256) && isShowable(mediaType) && (size ?? 0) <= mostPictureBytes) {
        const bytes = await unlessMissing(buffer(this.blobs.open(sha256)));
        prepared.set(sha256, bytes === null ? { kind: 'unshown' } : await preparePicture(bytes));
      }
    return prepared;
  }
}

/** Films and sounds are not read to find that they are no pictures. */
function isShowable(mediaType: string | null): boolean {
  return mediaType === null || mediaType.startsWith('image/');
}

function toPrinted({ id, content, contentSha256, diary, correctedBy, isRemovedInEmergency }: ServiceNote): PrintedNote {
  if (isRemovedInEmergency) throw new NoteRefused('removed-in-emergency', id);
  if (content === null) throw new NoteRefused('not-signed', id);
  const designations = correctedBy.flatMap(({ designation }) => designation ?? []);
  return { content, contentSha256, diary: diary[0] ?? null, correctedBy: designations };
}
