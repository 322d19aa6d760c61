/** A line of a CSV file, which may span several lines of text. */
export interface CsvLine {
  /** Counted from 1, empty lines included: its row in a spreadsheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ReadCsv =
  | { readonly kind: 'lines'; readonly lines: readonly CsvLine[] }
  /** A quoted cell begins on the line and never ends. */
  | { readonly kind: 'unclosed'; readonly line: number };

const separators = [';', '\t', ','] as const;

/** RFC 4180, with the separator that the first line has most of; lines without a single character are left out. */
export function readCsv(text: string): ReadCsv {
  const reader = new CsvReader(text, separatorOf(text));
  const lines: CsvLine[] = [];
  while (!reader.isAtEnd()) {
    const line = reader.readLine();
    if (line === null) return { kind: 'unclosed', line: reader.line };
    if (line.cells.some((cell) => cell !== '')) lines.push(line);
  }
  return { kind: 'lines', lines };
}

function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/);
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ';';
}

class CsvReader {
  /** The line that is read. */
  line = 0;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Null where a quoted cell never ends. */
  readLine(): CsvLine | null {
    this.line += 1;
    const cells: string[] = [];
    for (;;) {
      const cell = this.text[this.at] === '"' ? this.readQuoted() : this.readBare();
      if (cell === null) return null;
      cells.push(cell);
      if (this.text[this.at] !== this.separator) break;
      this.at += 1;
    }
    this.skipLineEnd();
    return { line: this.line, cells };
  }

  private readQuoted(): string | null {
    let cell = '';
    this.at += 1;
    for (;;) {
      const quote = this.text.indexOf('"', this.at);
      if (quote < 0) return null;
      cell += this.text.slice(this.at, quote);
      this.at = quote + 1;
      if (this.text[this.at] !== '"') break;
      cell += '"';
      this.at += 1;
    }
    return cell + this.readBare();
  }

  private readBare(): string {
    const from = this.at;
    while (!this.isAtEnd() && !this.isCellEnd(this.text[this.at]!)) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private isCellEnd(character: string): boolean {
    return character === this.separator || character === '\n' || character === '\r';
  }

  private skipLineEnd(): void {
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
  }
}
