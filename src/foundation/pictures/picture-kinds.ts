import { sniffMediaType } from '../storage/index.js';

/** Kinds that are decoded; vector graphics could fetch and run things, and are not among them. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'heif';

const kinds: Readonly<Record<string, PictureKind>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'heif',
};
const heicBrands = /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/;

/** By the bytes alone; null for what is no picture that a page may show. */
export function pictureKindOf(bytes: Buffer): PictureKind | null {
  if (heicBrands.test(bytes.toString('latin1', 4, 12))) return 'heif';
  return kinds[sniffMediaType(bytes.subarray(0, 64)).mediaType] ?? null;
}
