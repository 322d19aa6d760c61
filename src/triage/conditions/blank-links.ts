/** The text with spaces where it has addresses of pages, so that everything else keeps its place. */
export function blankLinks(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+/giu, (link) => ' '.repeat(link.length));
}
