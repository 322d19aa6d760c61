import type { MastodonAccount } from '../platform-server/mastodon/mastodon-account.js';

/** Accounts on Mastodon by the name that the content files use. */
export class People {
  private readonly accounts = new Map<string, MastodonAccount>();

  add(name: string, account: MastodonAccount): void {
    this.accounts.set(name, account);
  }

  getAccount(name: string): MastodonAccount {
    const account = this.accounts.get(name);
    if (!account) throw new Error(`nobody is called ${name}`);
    return account;
  }
}
