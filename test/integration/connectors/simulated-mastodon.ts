import { json, type Answer } from './recording.js';
import type { Script } from './playing-server.js';

export const SERVER = 'https://social.example';

export interface SimulatedStatus {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly at: string;
  readonly replyTo?: string;
  readonly visibility?: string;
  /** What the counter says beyond the replies that the server shows. */
  readonly uncountedReplies?: number;
  /** Earlier wordings with their times; the text is the latest. */
  readonly edits?: readonly { readonly text: string; readonly at: string }[];
  readonly editedAt?: string;
  readonly more?: object;
}

/** A server that pages, counts and cuts threads as Mastodon does for those without a token. */
export class SimulatedMastodon {
  statuses: SimulatedStatus[] = [];
  /** At most so many descendants to one answer, and so deep. */
  limits = { descendants: 60, depth: 20 };
  knowsBatches = true;

  readonly script: Script = (path) => {
    const url = new URL(path, SERVER);
    const [, localId, part] = /^\/api\/v1\/statuses\/([^/]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    if (url.pathname === '/api/v1/accounts/lookup') return json(toAccount('kommun'));
    if (url.pathname === '/api/v1/accounts/kommun/statuses') return this.list(url.searchParams);
    if (url.pathname === '/api/v1/statuses') return this.batch(url.searchParams.getAll('id[]'));
    const status = this.statuses.find(({ id }) => id === localId);
    if (!status) return undefined;
    if (part === 'context') return json({ ancestors: this.ancestors(status), descendants: this.descendants(status) });
    return part === 'history' ? json(toHistory(status)) : json(this.toJson(status));
  };

  remove(id: string): void {
    this.statuses = this.statuses.filter((status) => status.id !== id);
  }

  change(id: string, changes: Partial<SimulatedStatus>): void {
    this.statuses = this.statuses.map((status) => (status.id === id ? { ...status, ...changes } : status));
  }

  private list(query: URLSearchParams): Answer {
    const maxId = query.get('max_id');
    const own = this.statuses.filter(({ by, id }) => by === 'kommun' && (maxId === null || id < maxId));
    const page = own.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, Number(query.get('limit')));
    const last = page.at(-1)?.id;
    const elements = page.map((status) => this.toJson(status));
    const next = `<${SERVER}/api/v1/accounts/kommun/statuses?max_id=${last}>; rel="next"`;
    return last ? json(elements, { link: next }) : json(elements);
  }

  private batch(ids: readonly string[]): Answer | undefined {
    if (!this.knowsBatches) return undefined;
    return json(this.statuses.filter(({ id }) => ids.includes(id)).map((status) => this.toJson(status)));
  }

  private ancestors(status: SimulatedStatus): object[] {
    const parent = this.statuses.find(({ id }) => id === status.replyTo);
    return parent ? [...this.ancestors(parent), this.toJson(parent)] : [];
  }

  private descendants(status: SimulatedStatus): object[] {
    const below = (id: string, depth: number): SimulatedStatus[] =>
      depth === 0 ? [] : this.childrenOf(id).flatMap((child) => [child, ...below(child.id, depth - 1)]);
    return below(status.id, this.limits.depth)
      .slice(0, this.limits.descendants)
      .map((child) => this.toJson(child));
  }

  private childrenOf(id: string): SimulatedStatus[] {
    return this.statuses.filter(({ replyTo }) => replyTo === id);
  }

  private toJson(status: SimulatedStatus): object {
    return {
      id: status.id,
      uri: uriOf(status.id),
      url: uriOf(status.id),
      account: toAccount(status.by),
      created_at: status.at,
      edited_at: status.editedAt ?? null,
      visibility: status.visibility ?? 'public',
      content: `<p>${status.text}</p>`,
      spoiler_text: '',
      media_attachments: [],
      in_reply_to_id: status.replyTo ?? null,
      reblog: null,
      replies_count: this.childrenOf(status.id).length + (status.uncountedReplies ?? 0),
      ...status.more,
    };
  }
}

export function uriOf(id: string): string {
  return `${SERVER}/statuses/${id}`;
}

function toAccount(name: string): object {
  return { id: name, uri: `${SERVER}/users/${name}`, url: `${SERVER}/@${name}`, acct: name, display_name: name };
}

function toHistory(status: SimulatedStatus): object[] {
  const wordings = [...(status.edits ?? []), { text: status.text, at: status.editedAt ?? status.at }];
  return wordings.map(({ text, at }) => ({ content: `<p>${text}</p>`, spoiler_text: '', created_at: at }));
}
