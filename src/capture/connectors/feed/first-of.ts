/** The first that says anything; feeds leave elements out and leave them empty. */
export function firstOf(...written: readonly (string | null | undefined)[]): string | null {
  return written.find((text) => text != null && text.trim() !== '')?.trim() ?? null;
}
