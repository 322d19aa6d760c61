import type { Account } from './mastodon-shapes.js';

/** The immutable id: the ActivityPub uri, on servers that leave it out (GoToSocial) the profile's address. */
export function readAccountId(account: Account): string | null {
  return account.uri ?? account.url ?? null;
}

/** Every id that the server may give for the account, so that a server's upgrade does not make it a stranger. */
export function listAccountIds(account: Account): string[] {
  return [...new Set([account.uri, account.url].filter((id) => id != null))];
}
