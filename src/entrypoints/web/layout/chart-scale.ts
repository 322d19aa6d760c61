/** The roundest number that is not below the greatest value: 1, 2 or 5 times a power of ten. */
export function roundUp(greatest: number): number {
  if (greatest <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest));
  return [1, 2, 5, 10].map((step) => step * power).find((round) => round >= greatest)!;
}

/** The values where lines go across, from below: whole numbers only. */
export function gridValues(top: number): number[] {
  return Number.isInteger(top / 2) ? [0, top / 2, top] : [0, top];
}

/** Where a value stands, in percent from above. */
export function percentFromTop(value: number, top: number): number {
  return Math.round((1 - value / top) * 1000) / 10;
}
