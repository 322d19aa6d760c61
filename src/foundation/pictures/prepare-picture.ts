import type { Metadata, Sharp, SharpOptions } from 'sharp';
import type { ShownPicture } from '../pdf/index.js';
import { pictureKindOf, type PictureKind } from './picture-kinds.js';

/** A picture as a document can hold it, or none, since the file holds no picture that can be decoded. */
export type PreparedPicture = ShownPicture | { readonly kind: 'unshown' };

const unshown: PreparedPicture = { kind: 'unshown' };

/** Pixels of the longer side: sharp on paper at the width of a page. */
const longestSide = 2000;
/** A small file can say that it is a huge picture. */
const mostPixels = 100_000_000;
export const mostPictureBytes = 60_000_000;
const mostSeconds = 20;

const strict: SharpOptions = { failOn: 'warning', limitInputPixels: mostPixels, sequentialRead: true };
/** Other readers show what is odd; what is cut off is no picture any more. */
const lenient: SharpOptions = { ...strict, failOn: 'truncated' };

/** JPEG and PNG stay as they are where a PDF/A can hold them; other pictures are made such. Never throws. */
export async function preparePicture(bytes: Buffer): Promise<PreparedPicture> {
  const kind = pictureKindOf(bytes);
  if (kind === null || bytes.length > mostPictureBytes) return unshown;
  try {
    const metadata = await (await openPicture(bytes, lenient)).metadata();
    const isKept = isHoldable(metadata, bytes) && (await isSound(bytes));
    return isKept
      ? { kind: 'shown', bytes, width: metadata.width, height: metadata.height }
      : await convert(bytes, kind);
  } catch {
    return unshown;
  }
}

/** Without transparency, rotation or colours other than those that the page is meant for, which PDF/A-1 asks. */
function isHoldable(metadata: Metadata, bytes: Buffer): boolean {
  const { format, width, height, depth, channels, hasAlpha, orientation = 1, icc } = metadata;
  return (
    Math.max(width, height) <= longestSide &&
    depth === 'uchar' &&
    (channels === 1 || channels === 3) &&
    !hasAlpha &&
    orientation === 1 &&
    (icc === undefined || isStandardColor(icc)) &&
    ((format === 'jpeg' && isCommonJpeg(bytes)) || (format === 'png' && metadata.isProgressive !== true))
  );
}

/** The profile's name, in ASCII or UTF-16. */
function isStandardColor(profile: Buffer): boolean {
  return profile.toString('latin1').replaceAll('\0', '').includes('sRGB');
}

/** Baseline, extended or progressive, as PDF knows them; the frame's head is the first marker from C0 to C2. */
function isCommonJpeg(bytes: Buffer): boolean {
  for (let at = 2; bytes[at] === 0xff && at + 4 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) return true;
    if (marker < 0xc4) return false;
  }
  return false;
}

async function isSound(bytes: Buffer): Promise<boolean> {
  try {
    await limited(await openPicture(bytes, strict))
      .resize(8, 8)
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

async function convert(bytes: Buffer, kind: PictureKind): Promise<PreparedPicture> {
  const picture = limited(await openPicture(bytes, lenient))
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
  const isDrawing = kind === 'png' || kind === 'gif';
  const encoded = isDrawing ? picture.png({ palette: false }) : picture.jpeg({ quality: 85 });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { kind: 'shown', bytes: data, width: info.width, height: info.height };
}

/** Takes a second to load, and most processes never show a picture. */
async function openPicture(bytes: Buffer, options: SharpOptions): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, options);
}

function limited(picture: Sharp): Sharp {
  return picture.timeout({ seconds: mostSeconds });
}
