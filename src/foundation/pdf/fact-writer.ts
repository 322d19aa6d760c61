import type { PageCursor } from './page-cursor.js';
import type { PdfFact } from './pdf-content.js';
import { setScope, type Box } from './structure.js';
import { gutter, linkColor, page, type Look } from './styles.js';
import { lineHeight, type Line, type Typeface } from './typeface.js';

/** Writes tables of facts: what a fact is called heads its row. */
export class FactWriter {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly cursor: PageCursor,
    private readonly look: Look,
  ) {}

  write(parent: PDFKit.PDFStructureElement, facts: readonly PdfFact[]): void {
    const table = this.document.struct('Table');
    parent.add(table);
    for (const fact of facts) this.writeFact(table, fact);
    table.end();
  }

  private writeFact(table: PDFKit.PDFStructureElement, { label, value, link }: PdfFact): void {
    const { cursor, look } = this;
    const labels = this.typeface.breakLines(label, look.labelWidth, look.label);
    const left = page.left + look.labelWidth + gutter;
    const values = this.typeface.breakLines(value, page.width - page.right - left, look.body);
    const height = Math.max(labels.length, Math.min(values.length, 3)) * lineHeight(look.body);
    cursor.keepTogether(height + 2 * look.cellPadding);
    cursor.drawRule();
    cursor.y += look.cellPadding;
    const row = this.document.struct('TR');
    table.add(row);
    const top = cursor.y;
    const head = this.document.struct('TH');
    setScope(head, 'Row');
    row.add(head);
    cursor.writeLines(head, labels, { left: page.left }, look.label);
    const below = cursor.y;
    cursor.y = top;
    const startPage = cursor.page;
    const cell = this.document.struct('TD');
    row.add(cell);
    const address = readAddress(link);
    if (address === null) cursor.writeLines(cell, values, { left }, look.body);
    else this.writeLink(cell, values, left, address, value);
    row.end();
    cursor.y = (cursor.page === startPage ? Math.max(below, cursor.y) : cursor.y) + look.cellPadding;
  }

  /** A link has a description of its own (PDF/UA-1, 7.18.5), and a place to press on each of its lines. */
  private writeLink(
    cell: PDFKit.PDFStructureElement,
    lines: readonly Line[],
    left: number,
    address: string,
    value: string,
  ): void {
    const link = this.document.struct('Link');
    cell.add(link);
    const style = { ...this.look.body, color: linkColor };
    this.cursor.writeLines(link, lines, { left }, style, (box) => this.annotate(link, box, address, value));
    link.end();
  }

  private annotate(link: PDFKit.PDFStructureElement, box: Box, address: string, value: string): void {
    const { left, top, right, bottom } = box;
    // A plain string would be written as a name.
    const options = { structParent: link, Contents: Object(value) as string };
    this.document.link(left, top, right - left, bottom - top, address, options);
  }
}

/** Null for what does not lead into the web. */
function readAddress(link: string | undefined): string | null {
  if (link === undefined || !URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
