/** Latin-1 at given offsets; the first that fits counts. */
const signatures: readonly (readonly [
  extension: string,
  ...parts: readonly (readonly [at: number, text: string])[],
])[] = [
  ['jpg', [0, '\xff\xd8\xff']],
  ['png', [0, '\x89PNG\r\n\x1a\n']],
  ['gif', [0, 'GIF87a']],
  ['gif', [0, 'GIF89a']],
  ['webp', [0, 'RIFF'], [8, 'WEBP']],
  ['wav', [0, 'RIFF'], [8, 'WAVE']],
  ['avif', [4, 'ftypavif']],
  ['heic', [4, 'ftyphei']],
  ['heic', [4, 'ftypmif1']],
  ['mov', [4, 'ftypqt  ']],
  ['m4a', [4, 'ftypM4A ']],
  ['mp4', [4, 'ftyp']],
  ['webm', [0, '\x1aE\xdf\xa3']],
  ['mp3', [0, 'ID3']],
  ['mp3', [0, '\xff\xfb']],
  ['ogg', [0, 'OggS']],
  ['flac', [0, 'fLaC']],
  ['tif', [0, 'II*\0']],
  ['tif', [0, 'MM\0*']],
  ['pdf', [0, '%PDF-']],
];

/**
 * The extension that a file's first bytes earn, whatever the platform called it. `bin` for everything that could run
 * or hold a script where it is opened (HTML, SVG, programs), and for what is not known.
 */
export function mediaExtension(firstBytes: Uint8Array): string {
  const head = Buffer.from(firstBytes.subarray(0, 16)).toString('latin1');
  const found = signatures.find(([, ...parts]) => parts.every(([at, text]) => head.startsWith(text, at)));
  return found?.[0] ?? 'bin';
}
