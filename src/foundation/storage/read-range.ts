/** First and last byte, both included; `whole` where no range is asked for, or one that need not be heeded. */
export type ReadRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

/** One range of bytes (RFC 9110, 14.1.2); several at once are answered with the whole. */
export function readRange(header: string | undefined, size: number): ReadRange {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return { kind: 'whole' };
  if (first === '') return part(Math.max(0, size - Number(last)), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return { kind: 'whole' };
  return part(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1), size);
}

function part(start: number, end: number, size: number): ReadRange {
  return start < size && start <= end ? { kind: 'part', start, end } : { kind: 'unsatisfiable' };
}
