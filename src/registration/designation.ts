/** What a series numbers: entries of the register, and service notes. */
export type SeriesKind = 'register' | 'note';

const prefixes: Record<SeriesKind, string> = { register: 'SM', note: 'TA' };

/** Beteckning: `TA KS 2026:17`. Its own series per records creator and year; a number is never used again. */
export function designationOf(kind: SeriesKind, code: string, year: number, number: number): string {
  return `${prefixes[kind]} ${code} ${year}:${number}`;
}

/** What may stand for a records creator in designations. */
export function isDesignationCode(text: string): boolean {
  return /^[A-ZÅÄÖ0-9]{1,12}$/.test(text);
}
