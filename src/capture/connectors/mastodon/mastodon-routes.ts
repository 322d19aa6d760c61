/** A page of statuses holds at most 40 (docs.joinmastodon.org/methods/accounts/#statuses). */
export const PAGE_LENGTH = 40;

/** The addresses of one server's API. */
export class MastodonRoutes {
  constructor(private readonly origin: string) {}

  lookUp(username: string): string {
    return this.at('accounts/lookup', { acct: username });
  }

  searchAccounts(username: string): string {
    return this.at('accounts/search', { q: username, limit: '40' });
  }

  statuses(accountId: string, maxId: string | null): string {
    const page = { limit: String(PAGE_LENGTH), exclude_reblogs: 'true' };
    return this.at(
      `accounts/${encodeURIComponent(accountId)}/statuses`,
      maxId === null ? page : { ...page, max_id: maxId },
    );
  }

  status(localId: string): string {
    return this.at(`statuses/${encodeURIComponent(localId)}`);
  }

  statusBatch(localIds: readonly string[]): string {
    return `${this.at('statuses')}?${localIds.map((id) => `id[]=${encodeURIComponent(id)}`).join('&')}`;
  }

  context(localId: string): string {
    return `${this.status(localId)}/context`;
  }

  history(localId: string): string {
    return `${this.status(localId)}/history`;
  }

  private at(path: string, query: Readonly<Record<string, string>> = {}): string {
    const search = new URLSearchParams(query).toString();
    return `${this.origin}/api/v1/${path}${search && `?${search}`}`;
  }
}

export type AnswerKind =
  { readonly kind: 'statuses' } | { readonly kind: 'status' | 'context' | 'history'; readonly localId: string };

/** What an address of the API was asked for. */
export function kindOfAnswer(url: string): AnswerKind {
  const found = /\/api\/v1\/statuses\/([^/?]+)(?:\/(context|history))?(?:\?|$)/.exec(url);
  if (!found?.[1]) return { kind: 'statuses' };
  const kind = found[2] === 'context' || found[2] === 'history' ? found[2] : 'status';
  return { kind, localId: decodeURIComponent(found[1]) };
}
