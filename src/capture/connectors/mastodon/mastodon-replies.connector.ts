import type { CapturingHttp } from '../../../foundation/http/index.js';
import { expectAnswerOrGone } from '../../reading/expect-answer.js';
import type { CapturePlan, FetchedPage, KnownItem } from '../connector.js';
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

interface ThreadTop {
  readonly itemId: string;
  readonly fetchPage: () => Promise<FetchedPage>;
}

/** Finds the threads that our own replies belong to. */
export class MastodonReplies {
  constructor(
    private readonly plan: CapturePlan,
    private readonly http: CapturingHttp,
    private readonly routes: MastodonRoutes,
    private readonly threads: MastodonThreads,
  ) {}

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
      const top = await this.findTop(status, listed, known.get(status.uri));
      if (top && !this.threads.begun.has(top.itemId)) threads.push(await top.fetchPage());
      if (top && (await this.threads.begun.holds(top.itemId, status.id))) continue;
      tops.push({ status, thread: await this.threads.fetchBelow(status) });
    }
    return { threads, tops };
  }

  /** Null where the reply is the topmost of its thread that is in the channel. */
  private async findTop(
    status: Status,
    listed: readonly Status[],
    known: KnownItem | undefined,
  ): Promise<ThreadTop | null> {
    if (known) return known.threadItemId === status.uri ? null : this.topOf(known);
    const post = findPostAbove(status, listed);
    if (post) return this.topListed(post);
    const ancestors = await this.fetchAncestors(status);
    const knownAncestors = await this.plan.known(ancestors.map(({ uri }) => uri));
    for (const ancestor of ancestors) {
      const knownAncestor = knownAncestors.get(ancestor.uri);
      const listedAncestor = listed.find(({ uri }) => uri === ancestor.uri);
      if (listedAncestor && !listedAncestor.in_reply_to_id) return this.topListed(listedAncestor);
      if (knownAncestor) return this.topOf(knownAncestor);
      if (this.isOurs(ancestor)) return this.topOf({ threadItemId: ancestor.uri, threadLocalId: ancestor.id });
    }
    return null;
  }

  private topListed(post: Status): ThreadTop {
    return { itemId: post.uri, fetchPage: () => this.threads.fetchPageBelow(post) };
  }

  private topOf({ threadItemId, threadLocalId }: Pick<KnownItem, 'threadItemId' | 'threadLocalId'>): ThreadTop {
    return { itemId: threadItemId, fetchPage: () => this.threads.fetchPage(threadItemId, threadLocalId) };
  }

  /** Topmost first. */
  private async fetchAncestors({ id }: Status): Promise<Status[]> {
    const exchange = expectAnswerOrGone(await this.http.get(this.routes.context(id)));
    return readPageParts([exchange]).contexts.flatMap(({ ancestors }) => ancestors.map(({ value }) => value));
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
