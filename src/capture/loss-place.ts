/** Where a page of losses ended: which kind, and where in it. */
export type LossPlace = readonly [kind: number, of: string, n: number, position: number];

const form = /^([1-3])-(\d{1,18})-(\d{1,9})-(\d{1,9})$/;

export function writeLossPlace(place: LossPlace): string {
  return place.join('-');
}

/** Null where it is no place. */
export function readLossPlace(text: string): LossPlace | null {
  const [, kind, of, n, position] = form.exec(text) ?? [];
  return of === undefined ? null : [Number(kind), of, Number(n), Number(position)];
}
