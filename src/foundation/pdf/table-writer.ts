import type { PageCursor } from './page-cursor.js';
import type { PdfTable } from './pdf-content.js';
import { setScope } from './structure.js';
import { gutter, page, textWidth, type Look } from './styles.js';
import { lineHeight, type Line, type Style, type Typeface } from './typeface.js';

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
}

/** Writes tables of many columns. What heads the columns is shown on every page, and read aloud once. */
export class TableWriter {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly cursor: PageCursor,
    private readonly look: Look,
  ) {}

  write(parent: PDFKit.PDFStructureElement, { columns: stated, rows, isSmall = false }: PdfTable): void {
    const table = this.document.struct('Table');
    parent.add(table);
    const columns = placeColumns(stated);
    const body = isSmall ? this.look.small : this.look.body;
    const heads = stated.map(({ label }, at) => this.breakCell(label, columns[at]!, this.look.columnHead));
    this.cursor.keepTogether(heightOf(heads, this.look.columnHead) + 3 * lineHeight(this.look.body));
    const showHeads = () => this.showHeads(heads, columns);
    this.writeRow(table, heads, columns, this.look.columnHead, 'Column', showHeads);
    for (const row of rows) {
      const cells = row.map((text, at) => this.breakCell(text, columns[at]!, body));
      this.writeRow(table, cells, columns, body, 'Row', showHeads);
    }
    table.end();
  }

  /** A row that is higher than what is left of a page goes on on the next. */
  private writeRow(
    table: PDFKit.PDFStructureElement,
    cells: readonly (readonly Line[])[],
    columns: readonly Column[],
    style: Style,
    headsIts: 'Row' | 'Column',
    onNewPage: () => void,
  ): void {
    const row = this.document.struct('TR');
    table.add(row);
    const elements = cells.map((_, at) => this.openCell(row, at, headsIts));
    const height = Math.max(...cells.map(({ length }) => length));
    for (let from = 0; from < height;) {
      if (Math.min(height - from, 3) > this.linesLeft(style)) {
        this.cursor.turnPage();
        onNewPage();
      }
      if (from === 0) this.cursor.drawRule();
      const to = Math.min(height, from + Math.max(1, this.linesLeft(style)));
      this.writeSlice(
        cells.map((lines) => lines.slice(from, to)),
        elements,
        columns,
        style,
      );
      from = to;
    }
    row.end();
  }

  private writeSlice(
    cells: readonly (readonly Line[])[],
    elements: readonly PDFKit.PDFStructureElement[],
    columns: readonly Column[],
    style: Style,
  ): void {
    const top = this.cursor.y + this.look.cellPadding;
    for (const [at, element] of elements.entries()) {
      const place = (line: Line, x: number, y: number) => this.cursor.pen.writeLine(element, line, x, y, style);
      this.placeCell(cells[at]!, columns[at]!, top, style, place);
      this.cursor.pen.lift();
    }
    this.cursor.y = top + heightOf(cells, style) + this.look.cellPadding;
  }

  /** The first cell heads its row. */
  private openCell(
    row: PDFKit.PDFStructureElement,
    at: number,
    headsIts: 'Row' | 'Column',
  ): PDFKit.PDFStructureElement {
    const tag = headsIts === 'Column' || at === 0 ? 'TH' : 'TD';
    const element = this.document.struct(tag);
    if (tag === 'TH') setScope(element, headsIts);
    row.add(element);
    return element;
  }

  private showHeads(heads: readonly (readonly Line[])[], columns: readonly Column[]): void {
    this.document.markContent('Artifact', { type: 'Pagination' });
    const top = this.cursor.y + this.look.cellPadding;
    const style = this.look.columnHead;
    const draw = (line: Line, x: number, y: number) => this.typeface.drawLine(line, x, y, style);
    for (const [at, lines] of heads.entries()) this.placeCell(lines, columns[at]!, top, style, draw);
    this.document.endMarkedContent();
    this.cursor.y = top + heightOf(heads, style) + this.look.cellPadding;
  }

  private placeCell(
    lines: readonly Line[],
    { x, width, isNumber }: Column,
    top: number,
    style: Style,
    put: (line: Line, x: number, y: number) => void,
  ): void {
    for (const [at, line] of lines.entries()) {
      const indent = isNumber ? width - this.typeface.widthOf(line.text.trimEnd(), style) : 0;
      put(line, x + indent, top + at * lineHeight(style));
    }
  }

  private breakCell(text: string, { width }: Column, style: Style): Line[] {
    return this.typeface.breakLines(text, width, style);
  }

  private linesLeft(style: Style): number {
    return Math.floor((this.cursor.room - 2 * this.look.cellPadding) / lineHeight(style));
  }
}

function placeColumns(columns: PdfTable['columns']): Column[] {
  const gap = gutter / 2;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ((textWidth - gap * (columns.length - 1)) * share) / shares);
  return columns.map(({ isNumber = false }, at) => ({
    x: page.left + widths.slice(0, at).reduce((sum, width) => sum + width + gap, 0),
    width: widths[at]!,
    isNumber,
  }));
}

function heightOf(cells: readonly (readonly Line[])[], style: Style): number {
  return Math.max(...cells.map(({ length }) => length)) * lineHeight(style);
}
