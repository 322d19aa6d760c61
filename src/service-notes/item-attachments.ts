import { createHash } from 'node:crypto';
import type { AttachmentToKeep } from './notes.rows.js';

/** A version of a record as it stands in the archive, with the bytes that a note takes over. */
export interface VersionBytes {
  readonly recordId: string;
  readonly n: number;
  readonly text: string;
  readonly ownBytes: Buffer;
  readonly files: readonly StoredPicture[];
}

export interface StoredPicture {
  /** Hex; null where the file never came. */
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly altText: string | null;
  readonly failure: string | null;
  /** By its first bytes, whatever the platform called it: `jpg`. */
  readonly extension: string;
}

/** What a note keeps of a version: its text, the platform's own data of it, and its files. */
export function listAttachments(version: VersionBytes): readonly (AttachmentToKeep | MissingFile)[] {
  const { recordId, n, text, ownBytes, files } = version;
  const base = `handling-${recordId}-v${n}`;
  const isXml = ownBytes.subarray(0, 64).toString('utf8').trimStart().startsWith('<');
  return [
    kept(recordId, 'text', `${base}.txt`, 'text/plain; charset=utf-8', Buffer.from(text, 'utf8')),
    kept(
      recordId,
      'item-data',
      `${base}-data.${isXml ? 'xml' : 'json'}`,
      isXml ? 'application/xml' : 'application/json',
      ownBytes,
    ),
    ...files.map(({ extension, ...file }, at) => ({
      recordId,
      attachment: { ...file, kind: 'file' as const, name: `${base}-fil-${at + 1}.${extension}` },
      content: null,
    })),
  ];
}

/** A file that never came: the note says so. */
export type MissingFile = Omit<AttachmentToKeep, 'attachment'> & {
  readonly attachment: Omit<AttachmentToKeep['attachment'], 'sha256'> & { readonly sha256: string | null };
};

export function isKept(one: AttachmentToKeep | MissingFile): one is AttachmentToKeep {
  return one.attachment.sha256 !== null;
}

function kept(
  recordId: string,
  kind: 'text' | 'item-data',
  name: string,
  mediaType: string,
  content: Buffer,
): AttachmentToKeep {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const attachment = { kind, name, sha256, mediaType, bytes: content.length, altText: null, failure: null };
  return { recordId, attachment, content };
}
