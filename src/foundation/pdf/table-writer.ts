import type { PageCursor } from './page-cursor.js';
import type { PdfTable } from './pdf-content.js';
import { setScope } from './set-scope.js';
import { gutter, page, textWidth, type Look } from './styles.js';
import { lineHeight, type Style, type Typeface } from './typeface.js';

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
}

interface Cell {
  readonly tag: 'TH' | 'TD';
  readonly element: PDFKit.PDFStructureElement;
}

/** Writes tables of many columns. What heads the columns is shown on every page, and read aloud once. */
export class TableWriter {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly cursor: PageCursor,
    private readonly look: Look,
  ) {}

  write({ columns: stated, rows }: PdfTable): PDFKit.PDFStructureElement {
    const table = this.document.struct('Table');
    const columns = placeColumns(stated);
    const heads = stated.map(({ label }, at) => this.breakCell(label, columns[at]!, this.look.columnHead));
    this.cursor.keepTogether(heightOf(heads, this.look.columnHead) + 3 * lineHeight(this.look.body));
    const showHeads = () => this.showHeads(heads, columns);
    table.add(this.writeRow(heads, columns, this.look.columnHead, 'Column', showHeads));
    for (const row of rows) {
      const cells = row.map((text, at) => this.breakCell(text, columns[at]!, this.look.body));
      table.add(this.writeRow(cells, columns, this.look.body, 'Row', showHeads));
    }
    table.end();
    return table;
  }

  /** A row that is higher than what is left of a page goes on on the next. */
  private writeRow(
    cells: readonly (readonly string[])[],
    columns: readonly Column[],
    style: Style,
    headsIts: 'Row' | 'Column',
    onNewPage: () => void,
  ): PDFKit.PDFStructureElement {
    const elements = cells.map((_, at) => this.openCell(at, headsIts));
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
    const row = this.document.struct('TR');
    for (const { element } of elements) row.add(element);
    row.end();
    return row;
  }

  private writeSlice(
    cells: readonly (readonly string[])[],
    elements: readonly Cell[],
    columns: readonly Column[],
    style: Style,
  ): void {
    const top = this.cursor.y + this.look.cellPadding;
    for (const [at, { tag, element }] of elements.entries()) {
      const content = this.document.markStructureContent(tag);
      this.drawCell(cells[at]!, columns[at]!, top, style);
      this.document.endMarkedContent();
      element.add(content);
    }
    this.cursor.y = top + heightOf(cells, style) + this.look.cellPadding;
  }

  /** The first cell heads its row. */
  private openCell(at: number, headsIts: 'Row' | 'Column'): Cell {
    const tag = headsIts === 'Column' || at === 0 ? 'TH' : 'TD';
    const element = this.document.struct(tag);
    if (tag === 'TH') setScope(element, headsIts);
    return { tag, element };
  }

  private showHeads(heads: readonly (readonly string[])[], columns: readonly Column[]): void {
    this.document.markContent('Artifact', { type: 'Pagination' });
    const top = this.cursor.y + this.look.cellPadding;
    for (const [at, lines] of heads.entries()) this.drawCell(lines, columns[at]!, top, this.look.columnHead);
    this.document.endMarkedContent();
    this.cursor.y = top + heightOf(heads, this.look.columnHead) + this.look.cellPadding;
  }

  private drawCell(lines: readonly string[], { x, width, isNumber }: Column, top: number, style: Style): void {
    for (const [at, line] of lines.entries()) {
      const indent = isNumber ? width - this.typeface.widthOf(line.trimEnd(), style) : 0;
      this.typeface.drawLine(line, x + indent, top + at * lineHeight(style), style);
    }
  }

  private breakCell(text: string, { width }: Column, style: Style): string[] {
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

function heightOf(cells: readonly (readonly string[])[], style: Style): number {
  return Math.max(...cells.map(({ length }) => length)) * lineHeight(style);
}
