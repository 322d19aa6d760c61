import { readCsv, readCsvCell } from '../../foundation/text/index.js';
import { ReceiptRefused, type ReceiptLine } from './receipt.js';

/** What the columns may be called, in lower case. */
const heads: Record<'designation' | 'registrationNumber' | 'closedOn', readonly string[]> = {
  designation: ['beteckning', 'designation'],
  registrationNumber: ['diarienummer', 'registrationnumber'],
  closedOn: ['avslutat', 'closedon'],
};

export const mostReceiptLines = 50_000;

/** A CSV file with a head, as spreadsheets and diary systems write them. @throws ReceiptRefused */
export function readReceipt(name: string, text: string): readonly ReceiptLine[] {
  const read = readCsv(text.replace(/^\ufeff/, ''));
  if (read.kind === 'unclosed') throw new ReceiptRefused('unclosed', `${name}:${read.line}`);
  const [head, ...lines] = read.lines;
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const placeOf = (column: keyof typeof heads) => names.findIndex((cell) => heads[column].includes(cell));
  if (placeOf('designation') < 0 || Math.max(placeOf('registrationNumber'), placeOf('closedOn')) < 0)
    throw new ReceiptRefused('no-head', name);
  if (lines.length === 0) throw new ReceiptRefused('empty', name);
  if (lines.length > mostReceiptLines) throw new ReceiptRefused('too-long', name);
  return lines.map(({ line, cells }) => {
    const cell = (column: keyof typeof heads) => readCsvCell((cells[placeOf(column)] ?? '').trim()) || null;
    return {
      line,
      designation: (cell('designation') ?? '').replaceAll(/\s+/g, ' '),
      registrationNumber: cell('registrationNumber'),
      closedOn: cell('closedOn'),
    };
  });
}
