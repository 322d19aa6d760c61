import { inflateSync } from 'node:zlib';
import { drawPicture } from './draw-picture.js';
import { pictureHeight, pictureWidth } from './picture.js';

describe('drawPicture', () => {
  test('gives a PNG of the stated size with a row of pixels for each line', () => {
    const png = drawPicture({ scene: 'winter', seed: 'isbana' });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pictureWidth, pictureHeight]);
    const start = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect(rows).toHaveLength(pictureHeight * (1 + pictureWidth * 3));
  });

  test('gives the same bytes for the same picture, and others for another', () => {
    const picture = { scene: 'water', seed: 'läcka' } as const;
    expect(drawPicture(picture).equals(drawPicture(picture))).toBe(true);
    expect(drawPicture(picture).equals(drawPicture({ ...picture, seed: 'å' }))).toBe(false);
  });
});
