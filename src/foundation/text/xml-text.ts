const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else a reader makes line feeds of them, and spaces within attributes.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What XML 1.0 cannot hold at all. */
// eslint-disable-next-line no-control-regex
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text in an element. What XML cannot hold is shown as `[U+0008]`, so that nothing goes unseen. */
export function xmlText(text: string): string {
  return holdable(text).replace(/[&<>\r]/g, (mark) => marks[mark]!);
}

export function xmlAttribute(text: string): string {
  return holdable(text).replace(/[&<>"\r\n\t]/g, (mark) => marks[mark]!);
}

function holdable(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replace(unholdable, (character) => `[U+${codePoint(character)}]`);
}

function codePoint(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
