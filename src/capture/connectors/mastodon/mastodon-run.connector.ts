import type { CapturingHttp } from '../../../foundation/http/index.js';
import type { CapturePlan, Cursor, FetchedPage } from '../connector.js';
import { parseMastodonAddress } from './mastodon-address.js';
import { MastodonBatch, type Job } from './mastodon-batch.connector.js';
import { readMastodonCursor, type MastodonCursor } from './mastodon-cursor.js';
import { fetchListings } from './mastodon-listing.connector.js';
import { MastodonRoutes } from './mastodon-routes.js';
import { MastodonThreads } from './mastodon-threads.connector.js';

/** One run over one account, as jobs that each give a page and may overlap. */
export class MastodonRun {
  private readonly routes: MastodonRoutes;
  private readonly threads: MastodonThreads;

  constructor(
    private readonly plan: CapturePlan,
    private readonly http: CapturingHttp,
  ) {
    this.routes = new MastodonRoutes(parseMastodonAddress(plan.target.address).origin);
    this.threads = new MastodonThreads(this.routes, http, (ids) => plan.known(ids));
  }

  async *listJobs(): AsyncGenerator<Job> {
    const cursor = readMastodonCursor(this.plan.cursor);
    if (cursor) yield* this.listNew(cursor);
    if (cursor?.state !== 'complete') yield* this.fill(cursor?.maxId ?? null);
    for (const { threadItemId: itemId, threadLocalId: localId } of this.plan.dueThreads) {
      if (!this.threads.begun.has(itemId)) yield () => this.threads.fetchPage({ itemId, localId });
    }
  }

  /** What is new and what may have moved; back over nights that were missed. */
  private async *listNew(cursor: MastodonCursor): AsyncGenerator<Job> {
    const { countersSince } = this.plan;
    const listedAt = new Date(cursor.listedAt);
    const until = listedAt < countersSince ? listedAt : countersSince;
    yield* this.list(null, until, (nextMaxId) =>
      cursor.state === 'complete' && nextMaxId === null ? this.complete() : undefined,
    );
  }

  /** Everything, from where an earlier run stopped. */
  private async *fill(from: string | null): AsyncGenerator<Job> {
    const listedAt = this.plan.now.toISOString();
    yield* this.list(from, null, (maxId) => (maxId === null ? this.complete() : { state: 'filling', maxId, listedAt }));
  }

  private async *list(
    from: string | null,
    until: Date | null,
    cursorAt: (nextMaxId: string | null) => MastodonCursor | undefined,
  ): AsyncGenerator<Job> {
    const { locator } = this.plan.target;
    const batch = new MastodonBatch(this.plan, this.http, this.routes, this.threads, until === null ? 'all' : 'moved');
    for await (const listing of fetchListings(locator, from, until, this.routes, this.http)) {
      const jobs = await batch.listJobs(listing);
      const cursorAfter = listing.problems.length === 0 ? cursorAt(listing.nextMaxId) : undefined;
      yield* jobs.slice(0, -1);
      yield* jobs.slice(-1).map((last) => withCursor(last, cursorAfter));
    }
  }

  private complete(): MastodonCursor {
    return { state: 'complete', listedAt: this.plan.now.toISOString() };
  }
}

/** A batch is done when its last page is. */
function withCursor(job: Job, cursorAfter: Cursor | undefined): Job {
  return cursorAfter ? async (): Promise<FetchedPage> => ({ ...(await job()), cursorAfter }) : job;
}
