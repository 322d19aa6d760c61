import { decodeText, readCsv, readCsvCell, type CsvLine } from '../../foundation/text/index.js';
import { columnLabels, registerColumns, type RegisterColumn } from '../register-columns.js';
import type { ImportLine } from './planned-line.js';
import { importTexts } from './texts.sv.js';

/** Bytes. */
export const largestImport = 1_000_000;
export const mostImportLines = 500;

export type ReadImport =
  | {
      readonly kind: 'lines';
      readonly lines: readonly ImportLine[];
      /** Lines with more cells than there are columns. */
      readonly overfull: readonly number[];
      readonly ignoredColumns: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly sentence: string };

/** A file with the columns of the register, in any order; those that are not there are not touched. */
export function readImportFile(bytes: Uint8Array): ReadImport {
  if (bytes.length > largestImport) return unreadable(importTexts.tooLarge);
  const text = decodeText(bytes);
  if (text.includes('\0')) return unreadable(importTexts.noText);
  const csv = readCsv(text);
  if (csv.kind === 'unclosed') return unreadable(importTexts.unclosed(csv.line));
  const [head, ...lines] = csv.lines;
  if (!head || lines.length === 0) return unreadable(importTexts.empty);
  if (lines.length > mostImportLines) return unreadable(importTexts.tooManyLines(mostImportLines));
  return readLines(
    head.cells.map((name) => name.trim()),
    lines,
  );
}

function readLines(names: readonly string[], lines: readonly CsvLine[]): ReadImport {
  const columns = names.map(findColumn);
  const twice = names.find((_, at) => columns[at] !== null && columns.indexOf(columns[at]!) !== at);
  if (twice !== undefined) return unreadable(importTexts.columnTwice(twice));
  const isKeyed = columns.includes('id') || (columns.includes('platform') && columns.includes('address'));
  if (!isKeyed) return unreadable(importTexts.noKey);
  return {
    kind: 'lines',
    lines: lines.map(({ line, cells }) => ({ line, cells: pickCells(columns, cells) })),
    overfull: lines
      .filter(({ cells }) => cells.slice(names.length).some((cell) => cell !== ''))
      .map(({ line }) => line),
    ignoredColumns: names.filter((name, at) => name !== '' && columns[at] === null),
  };
}

function findColumn(name: string): RegisterColumn | null {
  const isSame = (label: string) => label.toLowerCase() === name.toLowerCase();
  return registerColumns.find((column) => isSame(columnLabels[column])) ?? null;
}

function pickCells(columns: readonly (RegisterColumn | null)[], cells: readonly string[]): ImportLine['cells'] {
  const known = columns.flatMap((column, at) => (column === null ? [] : [[column, cells[at] ?? ''] as const]));
  return Object.fromEntries(known.map(([column, cell]) => [column, readCell(column, cell)]));
}

/** Platforms are named in small letters. */
function readCell(column: RegisterColumn, cell: string): string {
  const text = readCsvCell(cell).trim();
  return column === 'platform' ? text.toLowerCase() : text;
}

function unreadable(sentence: string): ReadImport {
  return { kind: 'unreadable', sentence };
}
