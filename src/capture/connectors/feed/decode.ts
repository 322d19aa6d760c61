/** What windows-1252 has where ISO-8859-1 has control characters, from 0x80 (encoding.spec.whatwg.org/#windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes that are no text in the encoding become U+FFFD. Node 20 reads windows-1252, and ISO-8859-1 which stands for it,
 * without its dashes and quotation marks (github.com/nodejs/node/issues/56542).
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes);
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
