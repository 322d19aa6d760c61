import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 random bits with a prefix that tells secret scanners whose they are. */
export function makeSecretToken(): string {
  return `flod_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a token. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The synchroniser token of a session's forms: follows from the cookie, which no other site can read. */
export function formTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('form').digest('base64url');
}

/** A token that is shown once, when it is made. */
export interface MadeToken {
  readonly token: string;
  readonly expiresAt: Date;
}
