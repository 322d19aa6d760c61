const units = ['byte', 'kB', 'MB', 'GB'] as const;
const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** A size as people read it: `1,4 MB`. */
export function showBytes(bytes: number): string {
  const at = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${number.format(bytes / 1000 ** at)} ${units[at]}`;
}
