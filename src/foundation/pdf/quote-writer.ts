import { Frame } from './frame.js';
import type { PageCursor } from './page-cursor.js';
import type { PdfQuote } from './pdf-content.js';
import type { PictureWriter } from './picture-writer.js';
import { card, page, textWidth, type Look } from './styles.js';
import { lineHeight, type Style, type Typeface } from './typeface.js';

const left = page.left + card.padding;
const width = textWidth - 2 * card.padding;

/** Writes cards: who, when, what, and the pictures, in a frame that goes on where the page ends. */
export class QuoteWriter {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly cursor: PageCursor,
    private readonly pictures: PictureWriter,
    private readonly look: Look,
  ) {}

  write(parent: PDFKit.PDFStructureElement, { name, time, text, parts }: PdfQuote): void {
    const { cursor, look } = this;
    cursor.y += cursor.isAtTop ? 0 : card.gap;
    cursor.keepTogether(2 * card.padding + 4 * lineHeight(look.quoted));
    const frame = new Frame(this.document, cursor, card);
    const quote = this.document.struct('BlockQuote');
    parent.add(quote);
    this.writeParagraph(quote, name, look.quotedName);
    this.writeParagraph(quote, time, look.caption);
    if (text !== '') {
      cursor.y += card.gap;
      this.writeParagraph(quote, text, look.quoted);
    }
    for (const part of parts) {
      cursor.y += card.gap;
      if (part.kind === 'remark') this.writeParagraph(quote, part.text, look.caption);
      else this.pictures.write(quote, part, { left, width, highest: card.highestPicture });
    }
    quote.end();
    frame.close();
    cursor.y += card.gap;
  }

  private writeParagraph(quote: PDFKit.PDFStructureElement, text: string, style: Style): void {
    const paragraph = this.document.struct('P');
    quote.add(paragraph);
    const lines = this.typeface.breakLines(text, width, style);
    this.cursor.writeLines(paragraph, lines, { left, right: left + width }, style);
    paragraph.end();
  }
}
