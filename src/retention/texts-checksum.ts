import { checksumOf, type RuleText } from '../foundation/rule-files/index.js';

/** SHA-256, hex, of rule files as they are written: their names count, and every character. */
export function textsChecksum(texts: readonly RuleText[]): string {
  return checksumOf(texts.map(({ file, text }) => [file, text]));
}
