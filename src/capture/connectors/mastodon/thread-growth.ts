import type { Status } from './mastodon-shapes.js';
import type { ThreadContext } from './page-parts.js';

/** More calls than this for one thread are a sign of an answer that never ends. */
const MOST_CONTEXTS = 200;
/** Mastodon's limits to one answer, without and with a user's token (docs.joinmastodon.org/methods/statuses/#context). */
const FULL_ANSWERS = [60, 4096];

/** `counted` is what the platform says, `held` what its answers gave. */
export interface ThreadCut {
  readonly address: string;
  readonly counted: number;
  readonly held: number;
  readonly [fact: string]: string | number;
}

/** Which parts of a thread the answers so far leave out. */
export class ThreadGrowth {
  private readonly statuses = new Map<string, Status>();
  private readonly children = new Map<string, Set<string>>();
  private readonly asked = new Set<string>();
  private readonly cutAnswers = new Set<string>();

  constructor(private readonly top: Status) {
    this.statuses.set(top.id, top);
  }

  /** The top first, then each status that says it has more replies than the answers hold; null when all have been asked for. */
  findNextToAsk(): string | null {
    if (!this.asked.has(this.top.id)) return this.top.id;
    if (this.asked.size >= MOST_CONTEXTS) return null;
    for (const id of this.statuses.keys()) if (!this.asked.has(id) && this.countMissing(id) > 0) return id;
    return null;
  }

  /** @param contexts none where the status was gone. */
  add(askedLocalId: string, contexts: readonly ThreadContext[]): void {
    this.asked.add(askedLocalId);
    for (const { descendants, answered } of contexts) {
      if (FULL_ANSWERS.includes(answered)) this.cutAnswers.add(askedLocalId);
      for (const { value } of descendants) this.addStatus(value);
    }
  }

  /** Null for a whole thread, and for one that deletions and blocks explain: there the answers had room for more. */
  findCut(): ThreadCut | null {
    const ids = [...this.statuses.keys()];
    const cut = ids.filter((id) => !this.asked.has(id) || this.cutAnswers.has(id));
    const missing = sum(cut.map((id) => this.countMissing(id)));
    const held = sum(ids.map((id) => this.countChildren(id)));
    return missing > 0 ? { address: this.top.url || this.top.uri, counted: held + missing, held } : null;
  }

  listBelow(): Status[] {
    return [...this.statuses.values()].filter(({ id }) => id !== this.top.id);
  }

  private addStatus(status: Status): void {
    if (this.statuses.has(status.id)) return;
    this.statuses.set(status.id, status);
    const parent = status.in_reply_to_id;
    if (parent) this.children.set(parent, (this.children.get(parent) ?? new Set()).add(status.id));
  }

  private countMissing(localId: string): number {
    const counted = this.statuses.get(localId)?.replies_count ?? 0;
    return Math.max(0, counted - this.countChildren(localId));
  }

  private countChildren(localId: string): number {
    return this.children.get(localId)?.size ?? 0;
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
