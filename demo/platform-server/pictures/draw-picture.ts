import { SeededRandom } from '../../seeded-random.js';
import { Canvas, type Colour } from './canvas.js';
import { encodePng } from './encode-png.js';
import { pictureHeight, pictureWidth, type Picture, type Scene } from './picture.js';

interface Palette {
  readonly sky: readonly [Colour, Colour];
  readonly light: Colour;
  readonly ground: Colour;
  readonly house: Colour;
}

const palettes: Readonly<Record<Scene, Palette>> = {
  winter: {
    sky: [
      [150, 190, 225],
      [235, 240, 245],
    ],
    light: [255, 245, 215],
    ground: [245, 248, 252],
    house: [150, 45, 40],
  },
  summer: {
    sky: [
      [70, 150, 225],
      [200, 230, 245],
    ],
    light: [255, 225, 110],
    ground: [85, 155, 75],
    house: [190, 60, 50],
  },
  autumn: {
    sky: [
      [120, 130, 150],
      [225, 205, 180],
    ],
    light: [250, 210, 150],
    ground: [165, 105, 45],
    house: [120, 60, 45],
  },
  night: {
    sky: [
      [10, 15, 45],
      [45, 55, 95],
    ],
    light: [235, 235, 220],
    ground: [30, 40, 50],
    house: [235, 190, 90],
  },
  water: {
    sky: [
      [140, 165, 185],
      [205, 215, 220],
    ],
    light: [240, 240, 235],
    ground: [50, 95, 135],
    house: [95, 80, 70],
  },
  plan: {
    sky: [
      [250, 248, 240],
      [250, 248, 240],
    ],
    light: [225, 200, 120],
    ground: [205, 220, 190],
    house: [110, 110, 125],
  },
};

/** A small landscape with houses as a PNG; the same picture always gives the same bytes. */
export function drawPicture(picture: Picture): Buffer {
  const random = new SeededRandom(`${picture.scene} ${picture.seed}`);
  const { sky, light, ground, house } = palettes[picture.scene];
  const canvas = new Canvas(pictureWidth, pictureHeight);
  canvas.paintSky(sky[0], sky[1]);
  canvas.paintDisc(80 + random.below(480), 60 + random.below(60), 25 + random.below(20), light);
  const horizon = 230 + random.below(60);
  canvas.paintHills(horizon, 12 + random.below(25), random.next() * 6, ground);
  for (let count = 3 + random.below(5); count > 0; count -= 1) {
    const [width, height] = [36 + random.below(50), 40 + random.below(70)];
    canvas.paintBlock(random.below(pictureWidth - width), horizon + 50 - height, width, height, house);
  }
  return encodePng(pictureWidth, pictureHeight, canvas.rgb);
}
