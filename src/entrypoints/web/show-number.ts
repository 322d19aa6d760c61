const whole = new Intl.NumberFormat('sv-SE');
const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** `12 345`, with a space that does not break. */
export function showNumber(number: number): string {
  return whole.format(number);
}

/** `1 ny`, `12 nya`. */
export function showCounted(number: number, one: string, many: string): string {
  return `${showNumber(number)} ${number === 1 ? one : many}`;
}

const units = ['byte', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in powers of a thousand: `3,4 MB`. */
export function showBytes(bytes: number): string {
  const at = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return `${oneDecimal.format(bytes / 1000 ** at)} ${units[at]}`;
}
