const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '\n': '<br>' };

/** Plain text as the HTML that reads the same. */
export function escapeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[&<\n]/g, (character) => ENTITIES[character] ?? character);
}
