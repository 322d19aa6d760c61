import { showControls } from '../../foundation/text/index.js';
import { exportTexts } from './texts.sv.js';

/** Excel cannot hold more characters in a cell, and spills the rest into the next ones. */
const cellHolds = 32_767;
const startsFormula = /^\s*[=+\-@＝＋－＠]/;
const needsQuotes = /[";,\n]|^\s|\s$/;

/** One line of CSV (RFC 4180), its end included, with the semicolon that Swedish spreadsheets open. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

/** Text from strangers as a cell that is shown, and neither reckoned as a formula nor acting in any other way. */
export function csvCell(text: string): string {
  const shown = shorten(showControls(text).replaceAll('\t', ' '));
  const inert = startsFormula.test(shown) ? `'${shown}` : shown;
  return needsQuotes.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function shorten(text: string): string {
  if (text.length < cellHolds) return text;
  const kept = text.slice(0, cellHolds - exportTexts.shortened.length - 1);
  return kept.replace(/[\ud800-\udbff]$/, '') + exportTexts.shortened;
}
