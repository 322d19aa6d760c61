import { hash, verify, type Algorithm } from '@node-rs/argon2';

/** @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html (Argon2id) */
const settings = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Never a password: so that an unknown mail address costs as much time as a wrong password. */
let nobodysHash: Promise<string> | undefined;

export const shortestPassword = 12;

/** Counted as people count characters; length is what makes a password hard to guess (NIST SP 800-63B, 5.1.1). */
export function isLongEnough(password: string): boolean {
  return [...password.normalize('NFKC')].length >= shortestPassword;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), settings);
}

export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody');
  const matches = await verify(hashed ?? (await nobodysHash), password.normalize('NFKC'));
  return hashed !== null && matches;
}
