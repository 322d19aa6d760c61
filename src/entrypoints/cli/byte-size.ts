const units = ['byte', 'kB', 'MB', 'GB', 'TB'] as const;

/** `59 kB`, `1,2 MB`: in powers of a thousand, as Swedes write it. */
export function byteSize(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const size = bytes / 1000 ** power;
  return `${size.toLocaleString('sv-SE', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${units[power]}`;
}
