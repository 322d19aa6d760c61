import { showControls } from './show-controls.js';

/** Marks a text as UTF-8 for spreadsheets; first in the file. */
export const byteOrderMark = '\ufeff';

/** What a spreadsheet may reckon; a mark before it is its own, so that reading takes away only what writing put there. */
const startsFormula = /^['\s]*[=+\-@＝＋－＠]/;
const madeInert = /^'(?=['\s]*[=+\-@＝＋－＠])/;
const needsQuotes = /[";,\n]|^\s|\s$/;

/** One line of CSV (RFC 4180), its end included, with the semicolon that Swedish spreadsheets open. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

/** Text from strangers as a cell that is shown, and neither reckoned as a formula nor acting in any other way. */
export function csvCell(text: string): string {
  const shown = showControls(text).replaceAll('\t', ' ');
  const inert = startsFormula.test(shown) ? `'${shown}` : shown;
  return needsQuotes.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** What stood in a cell before `csvCell` made it inert. */
export function readCsvCell(cell: string): string {
  return cell.replace(madeInert, '');
}
