/** Whether a link may lead there: nothing else than web pages, whatever the platform wrote. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
