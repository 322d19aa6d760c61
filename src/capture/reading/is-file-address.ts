/** Whether a file can be fetched from there. */
export function isFileAddress(url: string | null | undefined): url is string {
  return url != null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
