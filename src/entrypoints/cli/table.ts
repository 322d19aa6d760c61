/** Columns by their headings. */
export type Columns<T> = Readonly<Record<string, (value: T) => string>>;

/** Aligned columns under headings; the last one may be as long as it is. */
export function formatTable<T>(values: readonly T[], columns: Columns<T>): string {
  const headings = Object.keys(columns);
  const lines = [headings, ...values.map((value) => Object.values(columns).map((cell) => oneLine(cell(value))))];
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines.map((line) => alignLine(line, widths)).join('\n');
}

function alignLine(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => cell.padEnd(widths[at]!))
    .join('  ')
    .trimEnd();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
