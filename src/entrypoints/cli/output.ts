import type { Writable } from 'node:stream';
import { jsonLine, showControls } from '../../foundation/text/index.js';
import { formatTable, type Columns } from './table.js';

/** Where a command's answer goes: data on standard output, people's words on standard error. */
export interface Output {
  /** With `--json`: nothing but JSON on standard output. */
  readonly isJson: boolean;
  /** Standard output itself, for what is too much to hold. */
  readonly stream: Writable;
  /** One JSON document, or the lines that a person reads. */
  document(value: unknown, forPeople: () => string): void;
  /** One line of NDJSON, or one for a person. */
  row(value: unknown, forPeople: () => string): void;
  /** NDJSON, or a table; `none` is said to a person where there is nothing. */
  table<T>(values: readonly T[], columns: Columns<T>, none: string): void;
  /** Progress and remarks. */
  say(sentence: string): void;
}

/** What a person sees may hold strangers' texts: nothing of it acts on the terminal. */
export function openOutput(isJson: boolean, out: Writable, err: Writable): Output {
  const say = (sentence: string) => void err.write(`${showControls(sentence)}\n`);
  const write = (value: unknown, forPeople: () => string) =>
    void out.write(isJson ? jsonLine(value) : `${showControls(forPeople())}\n`);
  return {
    isJson,
    stream: out,
    document: write,
    row: write,
    table: (values, columns, none) => {
      if (isJson) out.write(values.map(jsonLine).join(''));
      else if (values.length === 0) say(none);
      else write(values, () => formatTable(values, columns));
    },
    say,
  };
}
