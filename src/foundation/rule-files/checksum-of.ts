import { createHash } from 'node:crypto';

/** SHA-256, hex, of a rule as it was read: spaces, comments and the order of rules in the file do not count. */
export function checksumOf(rule: object): string {
  return createHash('sha256').update(JSON.stringify(rule)).digest('hex');
}
