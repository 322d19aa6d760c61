import { ContentsList } from './contents-list.js';
import { FactWriter } from './fact-writer.js';
import { NoticeWriter } from './notice-writer.js';
import { PageCursor } from './page-cursor.js';
import type { HeadingLevel, PdfBlock, PdfPicture } from './pdf-content.js';
import { onPage, PictureWriter } from './picture-writer.js';
import { QuoteWriter } from './quote-writer.js';
import { page, textWidth, type Look } from './styles.js';
import { TableWriter } from './table-writer.js';
import { lineHeight, type Line, type Style, type Typeface } from './typeface.js';

/** Writes blocks down the pages, each as an element of the document's structure. */
export class DocumentWriter {
  private readonly root: PDFKit.PDFStructureElement;
  private readonly contents: ContentsList;
  private readonly cursor: PageCursor;
  private readonly facts: FactWriter;
  private readonly tables: TableWriter;
  private readonly pictures: PictureWriter;
  private readonly quotes: QuoteWriter;
  private readonly notices: NoticeWriter;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly look: Look,
  ) {
    this.contents = new ContentsList(document);
    this.cursor = new PageCursor(document, typeface);
    this.facts = new FactWriter(document, typeface, this.cursor, look);
    this.tables = new TableWriter(document, typeface, this.cursor, look);
    this.pictures = new PictureWriter(document, typeface, this.cursor, look);
    this.quotes = new QuoteWriter(document, typeface, this.cursor, this.pictures, look);
    this.notices = new NoticeWriter(document, typeface, this.cursor, look);
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  write(block: PdfBlock): void {
    switch (block.kind) {
      case 'heading':
        return this.writeHeading(block.level, block.text);
      case 'paragraph':
        return this.writeParagraph(block.text);
      case 'facts':
        return this.facts.write(this.root, block.facts);
      case 'table':
        return this.tables.write(this.root, block);
      case 'picture':
        return this.writePicture(block);
      case 'quote':
        return this.quotes.write(this.root, block);
      case 'notice':
        return this.notices.write(this.root, block);
      case 'page-break':
        return this.cursor.turnPage();
    }
  }

  end(): void {
    this.contents.end();
    this.root.end();
  }

  private writeHeading(level: HeadingLevel, text: string): void {
    const style = this.look.headings[level];
    const lines = this.typeface.breakLines(text, textWidth, style);
    this.cursor.y += this.cursor.isAtTop && level !== 1 ? 0 : style.before;
    this.cursor.keepTogether(lines.length * lineHeight(style) + style.after + this.look.headingRoom);
    if (level === 2) this.contents.addChapter(text, this.cursor.y);
    if (level === 3) this.contents.addSection(text, this.cursor.y);
    this.writeLines(`H${level}`, lines, style);
    this.cursor.y += style.after;
  }

  private writeParagraph(text: string): void {
    const { body } = this.look;
    const lines = this.typeface.breakLines(text, textWidth, body);
    this.writeLines('P', lines, body);
    this.cursor.y += lineHeight(body) / 2;
  }

  private writePicture(block: PdfPicture): void {
    this.pictures.write(this.root, block, onPage);
    this.cursor.y += lineHeight(this.look.body) / 2;
  }

  private writeLines(tag: 'P' | `H${HeadingLevel}`, lines: readonly Line[], style: Style): void {
    const element = this.document.struct(tag);
    this.root.add(element);
    this.cursor.writeLines(element, lines, { left: page.left, right: page.width - page.right }, style);
    element.end();
  }
}
