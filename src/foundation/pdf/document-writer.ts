import { ContentsList } from './contents-list.js';
import type { HeadingLevel, PdfBlock, PdfFact } from './pdf-content.js';
import { body, gutter, headings, label, labelWidth, page, ruleColor, textWidth } from './styles.js';
import { lineHeight, type Style, type Typeface } from './typeface.js';

/** A heading never stands alone at the foot of a page: this much of what follows fits below it. Points. */
const room = 60;
const cellPadding = 3;

/** Writes blocks down the pages, each as an element of the document's structure. */
export class DocumentWriter {
  private y = page.top;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly contents: ContentsList;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
  ) {
    this.contents = new ContentsList(document);
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
      case 'page-break':
        return this.turnPage();
    }
  }

  end(): void {
    this.contents.end();
    this.root.end();
  }

  private writeHeading(level: HeadingLevel, text: string): void {
    const style = headings[level];
    const lines = this.typeface.breakLines(text, textWidth, style);
    this.y += this.y === page.top && level !== 1 ? 0 : style.before;
    this.keepTogether(lines.length * lineHeight(style) + style.after + room);
    if (level === 2) this.contents.addChapter(text, this.y);
    if (level === 3) this.contents.addSection(text, this.y);
    this.root.add(this.document.struct(`H${level}`, {}, () => this.drawLines(lines, page.left, style)));
    this.y += style.after;
  }

  private writeParagraph(text: string): void {
    const lines = this.typeface.breakLines(text, textWidth, body);
    this.root.add(this.document.struct('P', {}, () => this.drawLines(lines, page.left, body)));
    this.y += lineHeight(body) / 2;
  }

  private writeFacts(facts: readonly PdfFact[]): void {
    const table = this.document.struct('Table');
    this.root.add(table);
    for (const fact of facts) this.writeFact(fact, table);
    table.end();
  }

  private writeFact(fact: PdfFact, table: PDFKit.PDFStructureElement): void {
    const labels = this.typeface.breakLines(fact.label, labelWidth, label);
    const valueLeft = page.left + labelWidth + gutter;
    const values = this.typeface.breakLines(fact.value, page.width - page.right - valueLeft, body);
    this.keepTogether(Math.max(labels.length, Math.min(values.length, 3)) * lineHeight(body) + 2 * cellPadding);
    this.drawRule();
    this.y += cellPadding;
    const row = this.document.struct('TR');
    table.add(row);
    const top = this.y;
    const head = this.document.struct('TH', {}, () => this.drawLines(labels, page.left, label));
    setScope(head);
    row.add(head);
    const below = this.y;
    this.y = top;
    const startPage = this.document.page;
    row.add(this.document.struct('TD', {}, () => this.drawLines(values, valueLeft, body)));
    row.end();
    this.y = (this.document.page === startPage ? Math.max(below, this.y) : this.y) + cellPadding;
  }

  /** Goes on to the next page where this one is full. */
  private drawLines(lines: readonly string[], x: number, style: Style): void {
    for (const line of lines) {
      if (this.y + lineHeight(style) > page.height - page.bottom) {
        this.document.continueOnNewPage();
        this.y = page.top;
      }
      this.typeface.drawLine(line, x, this.y, style);
      this.y += lineHeight(style);
    }
  }

  private drawRule(): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    this.document
      .lineWidth(0.5)
      .strokeColor(ruleColor)
      .moveTo(page.left, this.y)
      .lineTo(page.width - page.right, this.y)
      .stroke();
    this.document.endMarkedContent();
  }

  private keepTogether(height: number): void {
    if (this.y + height > page.height - page.bottom) this.turnPage();
  }

  private turnPage(): void {
    this.document.addPage();
    this.y = page.top;
  }
}

/** A cell that heads its row says so (PDF/UA-1, 7.5); the types of pdfkit do not know the dictionary. */
function setScope(head: PDFKit.PDFStructureElement): void {
  const { dictionary } = head as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } };
  dictionary.data['A'] = { O: 'Table', Scope: 'Row' };
}
