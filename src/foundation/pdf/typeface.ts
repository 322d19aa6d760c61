import { readFileSync } from 'node:fs';
import { showControls } from '../text/index.js';
import { breakLines } from './break-lines.js';
import { fallbacks, fontFiles, type Face, type FontName } from './font-files.js';
import { GlyphForms, type Glyph } from './glyph-forms.js';
import { splitIntoRuns, unshown, type FontRun, type Glyphs, type TextRun } from './text-runs.js';
import { unpackWoff } from './unpack-woff.js';
import { directionOf, mirror, orderShown, type Direction } from './writing-order.js';

/** How a text is set. */
export interface Style {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly color: string;
}

/** A line of a paragraph, which runs as its paragraph does. */
export interface Line {
  readonly text: string;
  readonly direction: Direction;
}

/** A run of a line with its place: points from the line's left end. */
export interface PlacedRun extends TextRun {
  readonly left: number;
  readonly width: number;
}

/** Points from one line to the next. */
export function lineHeight({ size }: Style): number {
  return size * 1.35;
}

/** Some readers lose letters that a ligature holds. */
const withoutLigatures = { liga: false, clig: false };

interface OpenFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: object): GlyphRun;
  /** Shaped with all that the font knows of its script. */
  shape(text: string, runs: 'ltr' | 'rtl'): GlyphRun;
}

interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

/** The document's fonts: measures and draws text that any of them can show. */
export class Typeface {
  private readonly open = new Map<FontName, OpenFont>();
  private readonly widths = new Map<string, number>();
  private readonly forms: GlyphForms;
  private readonly glyphs: Glyphs;

  constructor(private readonly document: PDFKit.PDFDocument) {
    this.forms = new GlyphForms(document);
    const hasGlyph = (font: FontName, codePoint: number) => this.getFont(font).hasGlyphForCodePoint(codePoint);
    this.glyphs = {
      hasGlyph,
      findFont: (codePoint, face) => [face, ...fallbacks].find((font) => hasGlyph(font, codePoint)) ?? null,
      findJoined: (sequence) => this.findJoined(sequence),
    };
  }

  /** Where the text has an end of line there is a space, so that two words are not read as one. */
  breakLines(text: string, width: number, style: Style): Line[] {
    return showControls(text)
      .replaceAll(/(?<=\S)\n/g, ' \n')
      .split('\n')
      .flatMap((paragraph) => {
        const direction = directionOf(paragraph);
        const lines = breakLines(paragraph, width, (part) => this.widthOf(part, style));
        return lines.map((line) => ({ text: line, direction }));
      });
  }

  /** The runs of a line, in the order of writing, each where it is shown. */
  placeRuns({ text, direction }: Line, style: Style): PlacedRun[] {
    const runs = splitIntoRuns(text, style.face, this.glyphs, direction).map((run) => ({
      ...run,
      width: this.measure(run, style),
    }));
    const lefts = new Map<TextRun, number>();
    let left = 0;
    for (const run of orderShown(runs)) {
      lefts.set(run, left);
      left += run.width;
    }
    return runs.map((run) => ({ ...run, left: lefts.get(run)! }));
  }

  /** Draws one line with its upper edge at `y`. */
  drawLine(line: Line, x: number, y: number, style: Style): void {
    for (const run of this.placeRuns(line, style)) this.drawRun(run, x, y, style);
  }

  drawRun(run: PlacedRun, x: number, y: number, style: Style): void {
    if (run.kind === 'drawn') return this.drawOutlines(run, x + run.left, y + style.size, style);
    let at = x + run.left;
    for (const part of run.parts) {
      this.choose(part, style)
        .fillColor(style.color)
        .text(part.text, at, y + style.size, { lineBreak: false, baseline: 'alphabetic' });
      at += this.measurePart(part, style);
    }
  }

  widthOf(text: string, style: Style): number {
    const key = `${style.face} ${style.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = splitIntoRuns(text, style.face, this.glyphs).reduce((sum, run) => sum + this.measure(run, style), 0);
    this.widths.set(key, width);
    return width;
  }

  private measure({ kind, level, parts }: TextRun, style: Style): number {
    const measure = (part: FontRun) =>
      kind === 'drawn' ? this.measureOutlines(part, level, style) : this.measurePart(part, style);
    return parts.reduce((sum, part) => sum + measure(part), 0);
  }

  private measurePart(part: FontRun, style: Style): number {
    return this.choose(part, style).widthOfString(part.text);
  }

  private measureOutlines({ font, text }: FontRun, level: number, { size }: Style): number {
    const { unitsPerEm } = this.getFont(font);
    const { glyphs, positions } = this.shape(font, text, level);
    const units = positions.reduce((sum, { xAdvance }, at) => sum + (glyphs[at]!.id === 0 ? 0 : xAdvance), 0);
    return (units * size) / unitsPerEm;
  }

  private drawOutlines({ level, parts }: TextRun, left: number, baseline: number, style: Style): void {
    this.document.fillColor(style.color);
    let x = left;
    for (const { font, text } of level % 2 === 1 ? parts.toReversed() : parts) {
      const scale = style.size / this.getFont(font).unitsPerEm;
      const { glyphs, positions } = this.shape(font, text, level);
      for (const [at, glyph] of glyphs.entries()) {
        if (glyph.id === 0) continue;
        const { xAdvance, xOffset, yOffset } = positions[at]!;
        this.forms.draw(font, glyph, x + xOffset * scale, baseline - yOffset * scale, scale);
        x += xAdvance * scale;
      }
    }
  }

  private shape(font: FontName, text: string, level: number): GlyphRun {
    const isFromRight = level % 2 === 1;
    return this.getFont(font).shape(isFromRight ? mirror(text) : text, isFromRight ? 'rtl' : 'ltr');
  }

  private findJoined(sequence: string): string | null {
    if (!/\p{Emoji}/u.test(sequence)) return null;
    const [glyph, second] = this.getFont('emoji').layout(sequence).glyphs;
    if (!glyph || second || glyph.id === 0) return null;
    const said = String.fromCodePoint(...glyph.codePoints);
    return said.replaceAll(unshown, '') === sequence.replaceAll(unshown, '') ? said : null;
  }

  private choose({ font }: FontRun, { size }: Style): PDFKit.PDFDocument {
    return this.document.font(fontFiles[font]).fontSize(size);
  }

  /** A fallback is not read before something needs it. By path: by a registered name pdfkit reads the file each time. */
  private getFont(name: FontName): OpenFont {
    const known = this.open.get(name);
    if (known) return known;
    const path = fontFiles[name];
    const source = path.endsWith('.woff') ? unpackWoff(readFileSync(path)) : path;
    const { font } = (this.document.font(source) as unknown as { readonly _font: { readonly font: FontkitFont } })
      ._font;
    const layout = font.layout.bind(font);
    const opened: OpenFont = Object.assign(font, {
      layout: (text: string) => layout(text, withoutLigatures),
      shape: (text: string, runs: 'ltr' | 'rtl') => layout(text, undefined, undefined, undefined, runs),
    });
    this.open.set(name, opened);
    return opened;
  }
}

interface FontkitFont extends Omit<OpenFont, 'shape' | 'layout'> {
  layout(text: string, features?: object, script?: string, language?: string, direction?: string): GlyphRun;
}
