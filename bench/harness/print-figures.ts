import type { Figure } from './benchmark.js';

const mostDigits = 3;

/** One line a figure: name, value, and whether its goal holds. */
export function printFigures(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  return figures
    .map((figure) => `  ${figure.name.padEnd(width)}  ${printValue(figure).padStart(16)}${printGoal(figure)}`)
    .join('\n');
}

export function isMet({ value, atMost }: Figure): boolean {
  return atMost === undefined || value <= atMost;
}

function printValue({ value, unit }: Figure): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : mostDigits - 1;
  return `${value.toFixed(digits)} ${unit}`;
}

function printGoal(figure: Figure): string {
  if (figure.atMost === undefined) return '';
  return `  ${isMet(figure) ? 'holds' : 'MISSED'} (at most ${figure.atMost})`;
}
