import { ContentsList } from './contents-list.js';
import { PageCursor } from './page-cursor.js';
import type { HeadingLevel, PdfBlock, PdfFact } from './pdf-content.js';
import { setScope } from './set-scope.js';
import { gutter, page, textWidth, type Look } from './styles.js';
import { TableWriter } from './table-writer.js';
import { lineHeight, type Typeface } from './typeface.js';

/** A heading never stands alone at the foot of a page: this much of what follows fits below it. Points. */
const room = 60;

/** Writes blocks down the pages, each as an element of the document's structure. */
export class DocumentWriter {
  private readonly root: PDFKit.PDFStructureElement;
  private readonly contents: ContentsList;
  private readonly cursor: PageCursor;
  private readonly tables: TableWriter;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly look: Look,
  ) {
    this.contents = new ContentsList(document);
    this.cursor = new PageCursor(document, typeface);
    this.tables = new TableWriter(document, typeface, this.cursor, look);
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
        return this.writeFacts(block.facts);
      case 'table':
        return void this.root.add(this.tables.write(block));
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
    this.cursor.keepTogether(lines.length * lineHeight(style) + style.after + room);
    if (level === 2) this.contents.addChapter(text, this.cursor.y);
    if (level === 3) this.contents.addSection(text, this.cursor.y);
    this.root.add(this.document.struct(`H${level}`, {}, () => this.cursor.drawLines(lines, page.left, style)));
    this.cursor.y += style.after;
  }

  private writeParagraph(text: string): void {
    const { body } = this.look;
    const lines = this.typeface.breakLines(text, textWidth, body);
    this.root.add(this.document.struct('P', {}, () => this.cursor.drawLines(lines, page.left, body)));
    this.cursor.y += lineHeight(body) / 2;
  }

  private writeFacts(facts: readonly PdfFact[]): void {
    const table = this.document.struct('Table');
    this.root.add(table);
    for (const fact of facts) this.writeFact(fact, table);
    table.end();
  }

  private writeFact(fact: PdfFact, table: PDFKit.PDFStructureElement): void {
    const { cursor, look } = this;
    const labels = this.typeface.breakLines(fact.label, look.labelWidth, look.label);
    const valueLeft = page.left + look.labelWidth + gutter;
    const values = this.typeface.breakLines(fact.value, page.width - page.right - valueLeft, look.body);
    const height = Math.max(labels.length, Math.min(values.length, 3)) * lineHeight(look.body);
    cursor.keepTogether(height + 2 * look.cellPadding);
    cursor.drawRule();
    cursor.y += look.cellPadding;
    const row = this.document.struct('TR');
    table.add(row);
    const top = cursor.y;
    const head = this.document.struct('TH', {}, () => cursor.drawLines(labels, page.left, look.label));
    setScope(head, 'Row');
    row.add(head);
    const below = cursor.y;
    cursor.y = top;
    const startPage = cursor.page;
    row.add(this.document.struct('TD', {}, () => cursor.drawLines(values, valueLeft, look.body)));
    row.end();
    cursor.y = (cursor.page === startPage ? Math.max(below, cursor.y) : cursor.y) + look.cellPadding;
  }
}
