export interface MastodonAccount {
  readonly id: string;
  readonly username: string;
  /** Null for an account of this server. */
  readonly domain: string | null;
  readonly displayName: string;
  /** Plain text. */
  readonly note: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly createdAt: Date;
  readonly followers: number;
  readonly following: number;
}

/** As people type it: with the domain for an account of another server. */
export function handleOf(account: Pick<MastodonAccount, 'username' | 'domain'>): string {
  return account.domain ? `${account.username}@${account.domain}` : account.username;
}

/** The server that the account lives on, as an address without a closing slash. */
export function homeOf(account: MastodonAccount, origin: string): string {
  return account.domain ? `https://${account.domain}` : origin;
}
