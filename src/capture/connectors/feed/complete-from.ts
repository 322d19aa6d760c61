/** The address that what is written leads to from there; null where it is none. */
export function completeFrom(base: string | null, written: string | null): string | null {
  if (written === null || !URL.canParse(written, base ?? undefined)) return null;
  return new URL(written, base ?? undefined).href;
}
