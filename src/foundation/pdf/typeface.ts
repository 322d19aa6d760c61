import { showControls } from '../text/index.js';
import { breakLines } from './break-lines.js';
import { fallbacks, fontFiles, type Face, type FontName } from './font-files.js';
import { splitIntoRuns, type TextRun } from './text-runs.js';

/** How a text is set. */
export interface Style {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly color: string;
}

/** Points from one line to the next. */
export function lineHeight({ size }: Style): number {
  return size * 1.35;
}

/** Some readers lose letters that a ligature holds. */
const withoutLigatures = { liga: false, clig: false };
/** With features given pdfkit lays out the whole run, not word by word: what is written from the right needs it. */
const wholeRun = withoutLigatures as unknown as PDFKit.Mixins.OpenTypeFeatures[];

interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: object): unknown;
}

/** The document's fonts: measures and draws text that any of them can show. */
export class Typeface {
  private readonly open = new Map<FontName, OpenFont>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly document: PDFKit.PDFDocument) {}

  breakLines(text: string, width: number, style: Style): string[] {
    return breakLines(showControls(text), width, (part) => this.widthOf(part, style));
  }

  /** Draws one line with its upper edge at `y`. */
  drawLine(line: string, x: number, y: number, style: Style): void {
    let at = x;
    for (const run of this.runsOf(line, style)) {
      this.choose(run, style)
        .fillColor(style.color)
        .text(run.text, at, y + style.size, { lineBreak: false, baseline: 'alphabetic', ...optionsOf(run) });
      at += this.measure(run, style);
    }
  }

  widthOf(text: string, style: Style): number {
    const key = `${style.face} ${style.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.runsOf(text, style).reduce((sum, run) => sum + this.measure(run, style), 0);
    this.widths.set(key, width);
    return width;
  }

  private runsOf(text: string, { face }: Style): TextRun[] {
    return splitIntoRuns(text, face, (codePoint) => this.findFont(codePoint, face));
  }

  private findFont(codePoint: number, face: Face): FontName | null {
    return [face, ...fallbacks].find((name) => this.getFont(name).hasGlyphForCodePoint(codePoint)) ?? null;
  }

  private measure(run: TextRun, style: Style): number {
    return this.choose(run, style).widthOfString(run.text, optionsOf(run));
  }

  private choose({ font }: TextRun, { size }: Style): PDFKit.PDFDocument {
    return this.document.font(fontFiles[font]).fontSize(size);
  }

  /** A fallback is not read before something needs it. By path: by a registered name pdfkit reads the file each time. */
  private getFont(name: FontName): OpenFont {
    const known = this.open.get(name);
    if (known) return known;
    const { font } = (this.document.font(fontFiles[name]) as unknown as { readonly _font: { readonly font: OpenFont } })
      ._font;
    const layout = font.layout.bind(font);
    font.layout = (text) => layout(text, withoutLigatures);
    this.open.set(name, font);
    return font;
  }
}

function optionsOf({ font }: TextRun): PDFKit.Mixins.TextOptions {
  return font === 'arabic' ? { features: wholeRun } : {};
}
