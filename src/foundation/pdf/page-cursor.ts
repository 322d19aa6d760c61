import type { Box } from './structure.js';
import { page, ruleColor } from './styles.js';
import { TaggedPen } from './tagged-pen.js';
import { lineHeight, type Line, type Style, type Typeface } from './typeface.js';

export interface LinePlace {
  /** Points from the page's left edge. */
  readonly left: number;
  /** Lines that run from the right end there; without it every line begins at the left. */
  readonly right?: number;
}

/** Where on the pages the next line goes. */
export class PageCursor {
  /** Points from the upper edge. */
  y = page.top;
  /** What has to be done at the foot of a page before it is turned. */
  beforeTurning: (() => void) | null = null;
  readonly pen: TaggedPen;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
  ) {
    this.pen = new TaggedPen(document, typeface);
  }

  get isAtTop(): boolean {
    return this.y === page.top;
  }

  get page(): PDFKit.PDFPage {
    return this.document.page;
  }

  /** Points that are left on this page. */
  get room(): number {
    return page.height - page.bottom - this.y;
  }

  /** Goes on to the next page where this one is full. `each` is told where every line stands. */
  writeLines(
    element: PDFKit.PDFStructureElement,
    lines: readonly Line[],
    place: LinePlace,
    style: Style,
    each?: (box: Box) => void,
  ): void {
    for (const line of lines) {
      if (lineHeight(style) > this.room) this.turnPage();
      const [left, top] = [this.leftOf(line, place, style), this.y];
      this.pen.writeLine(element, line, left, top, style);
      this.y += lineHeight(style);
      if (!each) continue;
      this.pen.lift();
      each({ left, top, right: left + this.typeface.widthOf(line.text.trimEnd(), style), bottom: this.y });
    }
    this.pen.lift();
  }

  /** A thin line across the page, outside what is read aloud. */
  drawRule(): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    this.document
      .lineWidth(0.5)
      .strokeColor(ruleColor)
      .moveTo(page.left, this.y)
      .lineTo(page.width - page.right, this.y)
      .stroke();
    this.document.endMarkedContent();
  }

  keepTogether(height: number): void {
    if (height > this.room) this.turnPage();
  }

  turnPage(): void {
    this.pen.lift();
    this.beforeTurning?.();
    this.document.addPage();
    this.y = page.top;
  }

  private leftOf({ text, direction }: Line, { left, right }: LinePlace, style: Style): number {
    if (right === undefined || direction === 'left-to-right') return left;
    // What ends such a line is its left end, its spaces too.
    return right - this.typeface.widthOf(text, style);
  }
}
