import { showControls } from '../../foundation/text/index.js';
import { exportTexts } from './texts.sv.js';

/** Excel cannot hold more characters in a cell, and spills the rest into the next ones. */
const cellHolds = 32_767;

/** Shortens what a cell cannot hold, and says so. */
export function fitCell(text: string): string {
  const shown = showControls(text);
  if (shown.length < cellHolds) return shown;
  const kept = shown.slice(0, cellHolds - exportTexts.shortened.length - 1);
  return kept.replace(/[\ud800-\udbff]$/, '') + exportTexts.shortened;
}
