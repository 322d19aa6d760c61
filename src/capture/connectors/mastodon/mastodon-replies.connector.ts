import type { CapturingHttp } from '../../../foundation/http/index.js';
import { expectAnswerOrGone } from '../../reading/expect-answer.js';
import type { Aside, CapturePlan, FetchedPage, KnownItem } from '../connector.js';
import type { MastodonRoutes } from './mastodon-routes.js';
import type { Status } from './mastodon-shapes.js';
import type { FetchedThread } from './fetched-thread.js';
import type { MastodonThreads } from './mastodon-threads.connector.js';
import { readPageParts } from './page-parts.js';
import { listAccountIds } from './read-account-id.js';

export interface PlacedReplies {
  /** Pages of the threads that replies of ours stand in. */
  readonly threads: readonly FetchedPage[];
  /** Replies in other people's threads: in this channel a thread begins with them. */
  readonly tops: readonly { readonly status: Status; readonly thread: FetchedThread }[];
}

/** A thread that a reply may stand in. */
interface Candidate {
  readonly itemId: string;
  readonly fetchPage: () => Promise<FetchedPage>;
}

/** Finds the threads that our own replies belong to. */
export class MastodonReplies {
  private asides: Aside[] = [];

  constructor(
    private readonly plan: CapturePlan,
    private readonly http: CapturingHttp,
    private readonly routes: MastodonRoutes,
    private readonly threads: MastodonThreads,
  ) {}

  /** What was asked on the way since they were last taken. */
  takeAsides(): readonly Aside[] {
    const taken = this.asides;
    this.asides = [];
    return taken;
  }

  /** @param listed the page that the replies stand on, newest first. */
  async place(
    replies: readonly Status[],
    listed: readonly Status[],
    known: ReadonlyMap<string, KnownItem>,
  ): Promise<PlacedReplies> {
    const threads: FetchedPage[] = [];
    const tops: PlacedReplies['tops'][number][] = [];
    for (const status of replies.toReversed()) {
      if (this.threads.begun.hasPlaced(status.id)) continue;
      const held = known.get(status.uri);
      const candidates = held ? this.listHeld(held) : await this.listCandidates(status, listed);
      const isPlaced = await this.findAmong(candidates, status, threads);
      const isElsewhere = held !== undefined && held.threadItemId !== status.uri;
      if (!isPlaced && !isElsewhere) tops.push({ status, thread: await this.threads.fetchBelow(status) });
    }
    return { threads, tops };
  }

  /** Reads the candidates that have not been read, until one holds the reply. */
  private async findAmong(candidates: readonly Candidate[], { id }: Status, read: FetchedPage[]): Promise<boolean> {
    for (const { itemId, fetchPage } of candidates) {
      if (!this.threads.begun.has(itemId)) read.push(await fetchPage());
      if (await this.threads.begun.holds(itemId, id)) return true;
    }
    return false;
  }

  /** One that the archive has stays in its thread; it is asked for by id should the thread no longer show it. */
  private listHeld({ platformItemId, threadItemId, threadLocalId }: KnownItem): Candidate[] {
    return threadItemId === platformItemId ? [] : [this.whole({ itemId: threadItemId, localId: threadLocalId })];
  }

  /** The thread of the topmost item above that is ours or in the archive. */
  private async listCandidates(status: Status, listed: readonly Status[]): Promise<Candidate[]> {
    const post = findPostAbove(status, listed);
    if (post) return [this.below(post)];
    const ancestors = await this.fetchAncestors(status);
    const known = await this.plan.known(ancestors.map(({ uri }) => uri));
    const top = ancestors.find((ancestor) => known.has(ancestor.uri) || this.isOurs(ancestor));
    if (!top) return [];
    const listedTop = listed.find(({ uri, in_reply_to_id: parent }) => uri === top.uri && !parent);
    if (listedTop) return [this.below(listedTop)];
    const { threadItemId = top.uri, threadLocalId = top.id } = known.get(top.uri) ?? {};
    const whole = this.whole({ itemId: threadItemId, localId: threadLocalId });
    return threadItemId === top.uri ? [whole] : [whole, this.rest(top, threadItemId)];
  }

  private below(post: Status): Candidate {
    return { itemId: post.uri, fetchPage: () => this.threads.fetchPageBelow(post) };
  }

  private whole(thread: NonNullable<FetchedPage['thread']>): Candidate {
    return { itemId: thread.itemId, fetchPage: () => this.threads.fetchPage(thread) };
  }

  private rest({ uri, id }: Status, threadItemId: string): Candidate {
    return { itemId: uri, fetchPage: () => this.threads.fetchPageFrom(uri, { itemId: threadItemId, localId: id }) };
  }

  /** Topmost first. */
  private async fetchAncestors({ id }: Status): Promise<Status[]> {
    const exchange = expectAnswerOrGone(await this.http.get(this.routes.context(id)));
    const { contexts } = readPageParts([exchange]);
    const held = contexts.flatMap(({ ancestors, descendants }) => [...ancestors, ...descendants]);
    this.asides.push({ exchangeId: exchange.id, itemIds: held.map(({ value }) => value.uri) });
    return contexts.flatMap(({ ancestors }) => ancestors.map(({ value }) => value));
  }

  private isOurs({ account }: Status): boolean {
    return account != null && listAccountIds(account).includes(this.plan.target.accountId);
  }
}

function findPostAbove(status: Status, listed: readonly Status[]): Status | null {
  const seen = new Set<string>();
  let above: Status | undefined = status;
  while (above?.in_reply_to_id && !seen.has(above.id)) {
    seen.add(above.id);
    const parentId: string = above.in_reply_to_id;
    above = listed.find(({ id }) => id === parentId);
  }
  return above && !above.in_reply_to_id ? above : null;
}
