export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels in memory, painted with flat shapes. */
export class Canvas {
  readonly rgb: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rgb = new Uint8Array(width * height * 3);
  }

  /** From `top` at the upper edge to `bottom` at the lower. */
  paintSky(top: Colour, bottom: Colour): void {
    for (let y = 0; y < this.height; y += 1) {
      this.paintRow(0, this.width, y, mix(top, bottom, y / this.height));
    }
  }

  /** Everything below a wavy line. */
  paintHills(baseline: number, swing: number, phase: number, colour: Colour): void {
    for (let x = 0; x < this.width; x += 1) {
      const top = Math.round(baseline + swing * Math.sin(x / 90 + phase));
      for (let y = Math.max(0, top); y < this.height; y += 1) this.paintRow(x, x + 1, y, colour);
    }
  }

  paintDisc(centreX: number, centreY: number, radius: number, colour: Colour): void {
    for (let y = centreY - radius; y <= centreY + radius; y += 1) {
      const half = Math.round(Math.sqrt(radius ** 2 - (y - centreY) ** 2));
      this.paintRow(centreX - half, centreX + half, y, colour);
    }
  }

  paintBlock(left: number, top: number, width: number, height: number, colour: Colour): void {
    for (let y = top; y < top + height; y += 1) this.paintRow(left, left + width, y, colour);
  }

  private paintRow(from: number, to: number, y: number, colour: Colour): void {
    if (y < 0 || y >= this.height) return;
    for (let x = Math.max(0, from); x < Math.min(this.width, to); x += 1) {
      this.rgb.set(colour, (y * this.width + x) * 3);
    }
  }
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const between = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return [between(from[0], to[0]), between(from[1], to[1]), between(from[2], to[2])];
}
