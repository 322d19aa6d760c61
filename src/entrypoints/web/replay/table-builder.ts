import type { Block, Cell, Line } from './look.js';

/** Grows one table; tables within its cells become part of it. */
export class TableBuilder {
  private readonly rows: Cell[][] = [];

  startRow(): void {
    this.rows.push([]);
  }

  addCell(isHeading: boolean, line: Line): void {
    if (this.rows.length === 0) this.startRow();
    this.rows.at(-1)!.push({ isHeading, line });
  }

  /** Null where no cell holds a word. */
  build(): Block | null {
    const rows = this.rows.filter((row) => row.some(({ line }) => line.length > 0));
    return rows.length === 0 ? null : { kind: 'table', rows };
  }
}
