import { page, ruleColor } from './styles.js';
import { lineHeight, type Style, type Typeface } from './typeface.js';

/** Where on the pages the next line goes. */
export class PageCursor {
  /** Points from the upper edge. */
  y = page.top;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
  ) {}

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

  /** Goes on to the next page where this one is full. */
  drawLines(lines: readonly string[], x: number, style: Style): void {
    for (const line of lines) {
      if (lineHeight(style) > this.room) {
        this.document.continueOnNewPage();
        this.y = page.top;
      }
      this.typeface.drawLine(line, x, this.y, style);
      this.y += lineHeight(style);
    }
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
    this.document.addPage();
    this.y = page.top;
  }
}
