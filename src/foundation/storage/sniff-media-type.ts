export interface SniffedType {
  readonly mediaType: string;
  /** Shown in the browser; what is not shown is saved. */
  readonly isShown: boolean;
  readonly extension: string;
}

const unknownType: SniffedType = { mediaType: 'application/octet-stream', isShown: false, extension: 'bin' };

const shown = (mediaType: string, extension: string): SniffedType => ({ mediaType, isShown: true, extension });
const saved = (mediaType: string, extension: string): SniffedType => ({ mediaType, isShown: false, extension });

interface Magic {
  /** At these offsets stand these bytes, as Latin-1. */
  readonly at: readonly (readonly [offset: number, bytes: string])[];
  readonly type: SniffedType;
}

/** What the first bytes of a file say, for the types that a browser shows without running anything. */
const magics: readonly Magic[] = [
  { at: [[0, '\x89PNG\r\n\x1a\n']], type: shown('image/png', 'png') },
  { at: [[0, '\xff\xd8\xff']], type: shown('image/jpeg', 'jpg') },
  { at: [[0, 'GIF87a']], type: shown('image/gif', 'gif') },
  { at: [[0, 'GIF89a']], type: shown('image/gif', 'gif') },
  {
    at: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    type: shown('image/webp', 'webp'),
  },
  { at: [[4, 'ftypavif']], type: shown('image/avif', 'avif') },
  { at: [[4, 'ftypavis']], type: shown('image/avif', 'avif') },
  ...['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'dash', 'MSNV'].map((brand) => ({
    at: [[4, `ftyp${brand}`]] as const,
    type: shown('video/mp4', 'mp4'),
  })),
  { at: [[0, '\x1aE\xdf\xa3']], type: shown('video/webm', 'webm') },
  { at: [[0, 'ID3']], type: shown('audio/mpeg', 'mp3') },
  ...['\xfb', '\xf3', '\xf2', '\xfa'].map((second) => ({
    at: [[0, `\xff${second}`]] as const,
    type: shown('audio/mpeg', 'mp3'),
  })),
  { at: [[0, 'OggS']], type: shown('audio/ogg', 'ogg') },
  // A viewer in a sandbox shows no PDF.
  { at: [[0, '%PDF-']], type: saved('application/pdf', 'pdf') },
];

/** By the bytes alone, whatever the sender called the file; pictures that can run scripts (SVG) are only saved. */
export function sniffMediaType(head: Uint8Array): SniffedType {
  const text = Buffer.from(head).toString('latin1');
  return magics.find(({ at }) => at.every(([offset, bytes]) => text.startsWith(bytes, offset)))?.type ?? unknownType;
}
