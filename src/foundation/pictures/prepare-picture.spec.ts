import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { preparePicture } from './prepare-picture.js';

const plain = (width = 60, height = 40, alpha = 1): Sharp =>
  sharp({ create: { width, height, channels: alpha < 1 ? 4 : 3, background: { r: 200, g: 40, b: 40, alpha } } });
const noise = (width: number, height: number): Sharp =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

describe('a picture', () => {
  it.each([
    ['a JPEG', () => plain().jpeg()],
    ['a progressive JPEG', () => plain().jpeg({ progressive: true })],
    ['a grey JPEG', () => plain().greyscale().jpeg()],
    ['a JPEG with the common colours', () => plain().withIccProfile('srgb').jpeg()],
    ['a PNG', () => plain().png()],
    ['a PNG with a palette', () => plain().png({ palette: true })],
  ])('stays as it is where it is %s', async (_, make) => {
    const bytes = await make().toBuffer();
    expect(await preparePicture(bytes)).toEqual({ kind: 'shown', bytes, width: 60, height: 40 });
  });

  it.each([
    ['WebP', () => plain().webp(), 60, 40],
    ['GIF', () => plain().gif(), 60, 40],
    ['AVIF', () => plain().avif({ effort: 0 }), 60, 40],
    ['huge', () => plain(4000, 1000).jpeg(), 2000, 500],
    ['CMYK', () => plain().toColourspace('cmyk').jpeg(), 60, 40],
    ['in other colours', () => plain().withIccProfile('p3').jpeg(), 60, 40],
    ['of sixteen bits', () => plain().toColourspace('rgb16').png(), 60, 40],
    ['interlaced', () => plain().png({ progressive: true }), 60, 40],
    ['transparent', () => plain(60, 40, 0.2).png(), 60, 40],
    ['a transparent GIF', () => plain(60, 40, 0).gif(), 60, 40],
    ['turned by its camera', () => plain().withMetadata({ orientation: 6 }).jpeg(), 40, 60],
  ])('is made such that a page can hold it where it is %s', async (_, make, width, height) => {
    const bytes = await make().toBuffer();
    const prepared = await preparePicture(bytes);
    if (prepared.kind !== 'shown') throw new Error('not shown');
    expect(prepared.bytes.equals(bytes)).toBe(false);
    expect(prepared).toMatchObject({ width, height });
    expect(await preparePicture(prepared.bytes)).toEqual(prepared);
  });

  it('stands on white where it was transparent', async () => {
    const prepared = await preparePicture(await plain(60, 40, 0).png().toBuffer());
    if (prepared.kind !== 'shown') throw new Error('not shown');
    const [pixel] = [await sharp(prepared.bytes).raw().toBuffer()];
    expect([...pixel.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it.each([
    ['nothing', () => Buffer.alloc(0)],
    ['a page that says that the picture has gone', () => Buffer.from('<!doctype html><p>404')],
    [
      'SVG, which is never drawn',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'),
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['the head of a JPEG alone', async () => (await noise(90, 90).jpeg().toBuffer()).subarray(0, 700)],
    ['a JPEG that was cut off', async () => (await noise(90, 90).jpeg().toBuffer()).subarray(0, 4000)],
    ['a PNG that was cut off', async () => (await noise(90, 90).png().toBuffer()).subarray(0, 4000)],
    ['a WebP that was cut off', async () => (await noise(90, 90).webp().toBuffer()).subarray(0, 700)],
    ['noise that begins as a PNG', () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(500)])],
    ['a small file that says that it is a huge picture', () => aHugePng()],
  ])('is not shown, and is no error, where it is %s', async (_, make) => {
    expect(await preparePicture(await make())).toEqual({ kind: 'unshown' });
  });
});

/** Says that it has 60,000 times 60,000 pixels. */
async function aHugePng(): Promise<Buffer> {
  const bytes = await plain().png().toBuffer();
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
