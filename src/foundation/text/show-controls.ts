/** Control characters steer a terminal; embeddings, overrides and isolates turn the order of what is shown round. */
const acting = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Hostile text made safe to show: what acts instead of showing is written as `[U+202E]`.
 * Line feeds and tabs stay; carriage returns become line feeds.
 */
export function showControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(acting, (character) => `[U+${codePoint(character)}]`);
}

function codePoint(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
