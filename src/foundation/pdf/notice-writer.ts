import { Frame } from './frame.js';
import type { PageCursor } from './page-cursor.js';
import type { PdfNotice } from './pdf-content.js';
import { notice, page, textWidth, type Look } from './styles.js';
import { lineHeight, type Style, type Typeface } from './typeface.js';

const left = page.left + notice.padding;
const width = textWidth - 2 * notice.padding;

/** Writes what a reader must see first. */
export class NoticeWriter {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly cursor: PageCursor,
    private readonly look: Look,
  ) {}

  write(parent: PDFKit.PDFStructureElement, { title, text }: PdfNotice): void {
    const { cursor, look } = this;
    cursor.keepTogether(2 * notice.padding + 2 * lineHeight(look.noticeTitle));
    const frame = new Frame(this.document, cursor, notice);
    this.writeParagraph(parent, title, look.noticeTitle);
    this.writeParagraph(parent, text, look.body);
    frame.close();
    cursor.y += notice.padding;
  }

  private writeParagraph(parent: PDFKit.PDFStructureElement, text: string, style: Style): void {
    const paragraph = this.document.struct('P');
    parent.add(paragraph);
    this.cursor.writeLines(paragraph, this.typeface.breakLines(text, width, style), { left }, style);
    paragraph.end();
  }
}
