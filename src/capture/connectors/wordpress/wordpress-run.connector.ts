import type { CapturingHttp } from '../../../foundation/http/index.js';
import type { CapturePlan, FetchedPage } from '../connector.js';
import { readWordpressPage } from './read-wordpress-page.js';
import { fetchFeatured } from './wordpress-media.connector.js';
import { readWordpressCursor, type FillingCursor, type WordpressCursor } from './wordpress-cursor.js';
import { parseItemId, postItemId } from './wordpress-item-id.js';
import { fetchListings, type Listing } from './wordpress-listing.connector.js';
import { WordpressRoutes } from './wordpress-routes.js';

type Job = () => Promise<FetchedPage>;
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
    const firstPage = Math.max(1, from.page - 1);
    if (from.list === 'posts')
      yield* this.fillList({ ...from, page: firstPage }, { ...from, list: 'comments', page: 1 });
    const comments = from.list === 'comments' ? firstPage : 1;
    yield* this.fillList({ ...from, list: 'comments', page: comments }, { state: 'complete', listedAt: from.listedAt });
  }

  private async *fillList(from: FillingCursor, cursorAtEnd: WordpressCursor): AsyncGenerator<Job> {
    for await (const listing of this.fetchListings(from.list, {}, from.page)) {
      const next = listing.isLast ? cursorAtEnd : { ...from, page: listing.page + 1 };
      const cursorAfter = listing.problems.length === 0 ? { cursorAfter: next } : {};
      yield async () => ({ ...(await this.toPage(listing, [])), ...cursorAfter });
    }
  }

  /** Posts changed since the last run, posts and comments of the recent window; a day earlier for clocks that differ. */
  private async *listChanges(listedAt: Date): AsyncGenerator<Job> {
    const changedSince = new Date(listedAt.getTime() - A_DAY);
    const recentSince = changedSince < this.plan.recentSince ? changedSince : this.plan.recentSince;
    const recent: number[] = [];
    yield* this.listPages('posts', { modified_after: changedSince.toISOString() });
    for await (const listing of this.fetchListings('posts', { after: recentSince.toISOString() }, 1)) {
      recent.push(...listing.ids);
      yield () => this.toPage(listing, []);
    }
    const cursorAfter: WordpressCursor = { state: 'complete', listedAt: this.plan.now.toISOString() };
    for await (const listing of this.fetchListings('comments', { after: recentSince.toISOString() }, 1)) {
      const isDone = listing.isLast && listing.problems.length === 0;
      yield isDone
        ? async () => ({ ...(await this.toPage(listing, recent.map(postItemId))), cursorAfter })
        : () => this.toPage(listing, []);
    }
  }

  private async *listDueThreads(): AsyncGenerator<Job> {
    const threads = [...new Set(this.plan.dueThreads.map(({ threadItemId }) => threadItemId))];
    for (let at = 0; at < threads.length; at += THREADS_TOGETHER) {
      yield* this.listThreads(threads.slice(at, at + THREADS_TOGETHER));
    }
  }

  private async *listThreads(threads: readonly string[]): AsyncGenerator<Job> {
    const posts = threads.map(parseItemId).flatMap((item) => (item?.kind === 'posts' ? [item.id] : []));
    if (posts.length === 0) return;
    yield* this.listPages('posts', { include: posts.join(',') });
    for await (const listing of this.fetchListings('comments', { post: posts.join(',') }, 1)) {
      yield () => this.toPage(listing, listing.isLast ? threads : []);
    }
  }

  private async *listPages(list: List, query: Query): AsyncGenerator<Job> {
    for await (const listing of this.fetchListings(list, query, 1)) yield () => this.toPage(listing, []);
  }

  private fetchListings(list: List, query: Query, from: number): AsyncGenerator<Listing> {
    return fetchListings((page) => this.routes[list]({ ...BY_NUMBER, ...query, page }), from, this.http);
  }

  private async toPage(listing: Listing, threadsRead: readonly string[]): Promise<FetchedPage> {
    const exchanges = [listing.exchange, ...(await fetchFeatured([listing.exchange], this.routes, this.http))];
    return {
      exchanges,
      thread: null,
      threadsRead,
      problems: [...listing.problems, ...readWordpressPage(exchanges).problems],
    };
  }
}
