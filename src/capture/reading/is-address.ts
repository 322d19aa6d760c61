const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether a link leads somewhere, and runs nothing: relative, or of a scheme that only addresses. */
export function isAddress(url: string | null | undefined): url is string {
  const written = (url ?? '').replace(/[\p{Cc}\s]/gu, '');
  if (written === '' || written.startsWith('#')) return false;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(written)?.[0];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}
