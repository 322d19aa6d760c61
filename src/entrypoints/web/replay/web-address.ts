/** The address that a link leads to, completed from where it stands; null for all but http and https. */
export function webAddress(written: string | null | undefined, base: string | null): string | null {
  if (written == null || !URL.canParse(written, base ?? undefined)) return null;
  const url = new URL(written, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** Whether a link's text is its address, as platforms shorten it. */
export function isShownAddress(text: string, address: string): boolean {
  return bare(text) === bare(address);
}

function bare(address: string): string {
  const decoded = URL.canParse(address) ? new URL(address).href : address;
  return decoded.replace(/^https?:\/\/(www\.)?|^www\.|\/$/g, '').toLowerCase();
}
