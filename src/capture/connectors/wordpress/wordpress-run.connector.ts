import type { CapturingHttp } from '../../../foundation/http/index.js';
import type { CapturePlan, FetchedPage } from '../connector.js';
import { readWordpressPage } from './read-wordpress-page.js';
import { fetchFeatured } from './wordpress-media.connector.js';
import { readWordpressCursor, type FillingCursor, type WordpressCursor } from './wordpress-cursor.js';
import { parseItemId, postItemId } from './wordpress-item-id.js';
import { fetchListings, type Listing } from './wordpress-listing.connector.js';
import { WordpressRoutes } from './wordpress-routes.js';

type Job = () => Promise<FetchedPage>;
type PageEnd = Partial<Pick<FetchedPage, 'cursorAfter' | 'threadsRead'>>;
type Query = Readonly<Record<string, string | number>>;
type List = FillingCursor['list'];

const A_DAY = 24 * 60 * 60 * 1000;
/** Due threads are asked for together, as many as an address has room for. */
const THREADS_TOGETHER = 50;
/** The list's order and the filling cursor's rely on it. */
const BY_NUMBER: Query = { orderby: 'id', order: 'asc' };

/** One run over one site, as jobs that each give a page and may overlap. */
export class WordpressRun {
  private readonly routes: WordpressRoutes;

  constructor(
    private readonly plan: CapturePlan,
    private readonly http: CapturingHttp,
  ) {
    this.routes = new WordpressRoutes(plan.target.locator);
  }

  async *listJobs(): AsyncGenerator<Job> {
    const cursor = readWordpressCursor(this.plan.cursor);
    if (cursor?.state === 'complete') yield* this.listChanges(new Date(cursor.listedAt));
    else
      yield* this.fill(cursor ?? { state: 'filling', list: 'posts', page: 1, listedAt: this.plan.now.toISOString() });
    yield* this.listDueThreads();
  }

  /** Everything; a reading that was broken off goes on one page before where it stopped, should posts have gone since. */
  private async *fill(from: FillingCursor): AsyncGenerator<Job> {
    const { listedAt } = from;
    const firstPage = Math.max(1, from.page - 1);
    const moveTo =
      (atEnd: WordpressCursor, list: List) =>
      (listing: Listing): PageEnd =>
        isSound(listing) ? { cursorAfter: listing.isLast ? atEnd : { ...from, list, page: listing.page + 1 } } : {};

    const toComments = moveTo({ state: 'filling', list: 'comments', page: 1, listedAt }, 'posts');
    const hasAllPosts = from.list === 'comments' || (yield* this.list('posts', {}, firstPage, toComments));
    const toEnd = hasAllPosts ? moveTo({ state: 'complete', listedAt }, 'comments') : nothing;
    yield* this.list('comments', {}, from.list === 'comments' ? firstPage : 1, toEnd);
  }

  /** Posts changed since the last run, posts and comments of the recent window; a day earlier for clocks that differ. */
  private async *listChanges(listedAt: Date): AsyncGenerator<Job> {
    const changedSince = new Date(listedAt.getTime() - A_DAY);
    const recentSince = changedSince < this.plan.recentSince ? changedSince : this.plan.recentSince;
    const after: Query = { after: recentSince.toISOString() };
    const recent: number[] = [];

    const hasChanged = yield* this.list('posts', { modified_after: changedSince.toISOString() }, 1, nothing);
    const hasRecent = yield* this.list('posts', after, 1, ({ ids }) => {
      recent.push(...ids);
      return {};
    });
    const cursor = { cursorAfter: { state: 'complete', listedAt: this.plan.now.toISOString() } };
    yield* this.list('comments', after, 1, (listing) => {
      if (!listing.isLast || !isSound(listing)) return {};
      return { threadsRead: recent.map(postItemId), ...(hasChanged && hasRecent ? cursor : {}) };
    });
  }

  private async *listDueThreads(): AsyncGenerator<Job> {
    const items = this.plan.dueThreads.map(({ threadItemId }) => parseItemId(threadItemId));
    const posts = [...new Set(items.flatMap((item) => (item?.kind === 'posts' ? [item.id] : [])))];
    for (let at = 0; at < posts.length; at += THREADS_TOGETHER) {
      const ids = posts.slice(at, at + THREADS_TOGETHER);
      yield* this.list('posts', { include: ids.join(',') }, 1, nothing);
      yield* this.list('comments', { post: ids.join(',') }, 1, (listing) =>
        listing.isLast && isSound(listing) ? { threadsRead: ids.map(postItemId) } : {},
      );
    }
  }

  /** @returns whether the list came to its end, rather than to a page that had been read. */
  private async *list(
    list: List,
    query: Query,
    from: number,
    endOf: (listing: Listing) => PageEnd,
  ): AsyncGenerator<Job, boolean> {
    for await (const listing of this.fetchListings(list, query, from)) {
      const end = endOf(listing);
      yield async () => ({ ...(await this.toPage(listing)), ...end });
      if (!isSound(listing)) return false;
    }
    return true;
  }

  private fetchListings(list: List, query: Query, from: number): AsyncGenerator<Listing> {
    return fetchListings((page) => this.routes[list]({ ...BY_NUMBER, ...query, page }), from, this.http);
  }

  private async toPage(listing: Listing): Promise<FetchedPage> {
    const exchanges = [listing.exchange, ...(await fetchFeatured([listing.exchange], this.routes, this.http))];
    const problems = [...listing.problems, ...readWordpressPage(exchanges).problems];
    return { exchanges, thread: null, threadsRead: [], problems };
  }
}

function isSound({ problems }: Listing): boolean {
  return problems.length === 0;
}

function nothing(): PageEnd {
  return {};
}
