import type { CapturingHttp } from '../../../foundation/http/index.js';
import type { Problem } from '../../channel-problem.js';
import { readTime } from '../../reading/read-time.js';
import type { CapturePlan, FetchedPage, KnownItem } from '../connector.js';
import { isEditedSince } from './mastodon-histories.connector.js';
import type { Listing } from './mastodon-listing.connector.js';
import { MastodonReplies, type PlacedReplies } from './mastodon-replies.connector.js';
import type { MastodonRoutes } from './mastodon-routes.js';
import type { Status } from './mastodon-shapes.js';
import type { MastodonThreads } from './mastodon-threads.connector.js';
import { readPageParts } from './page-parts.js';

export type Job = () => Promise<FetchedPage>;

/** Which threads a listed page makes us read, besides the recent ones: all that have replies, or those whose counter moved. */
export type Thoroughness = 'all' | 'moved';

/** Turns a listed page into jobs: the page itself and the threads that belong to it. */
export class MastodonBatch {
  private readonly replies: MastodonReplies;

  constructor(
    private readonly plan: CapturePlan,
    http: CapturingHttp,
    routes: MastodonRoutes,
    private readonly threads: MastodonThreads,
    private readonly thoroughness: Thoroughness,
  ) {
    this.replies = new MastodonReplies(plan, http, routes, threads);
  }

  /** A thread that is known stands before its post's page: were the run killed between, the counter must still look moved. */
  async listJobs(listing: Listing): Promise<Job[]> {
    const { listed, problems } = readPageParts([listing.exchange]);
    const statuses = listed.map(({ value }) => value);
    const known = await this.plan.known(statuses.map(({ uri }) => uri));
    const posts = statuses.filter(({ in_reply_to_id: parent }) => !parent);

    const replies = statuses.filter((status) => this.needsPlace(status, known.get(status.uri)));
    const placed = await this.replies.place(replies, statuses, known);
    const due = posts.filter((post) => this.isDue(post, known.get(post.uri)) && !this.threads.begun.has(post.uri));
    const page = (): Promise<FetchedPage> => this.fetchPage(listing, problems, posts, placed.tops);
    return [
      ...due.filter(({ uri }) => known.has(uri)).map((post) => this.below(post)),
      page,
      ...placed.threads.map((thread) => () => Promise.resolve(thread)),
      ...due.filter(({ uri }) => !known.has(uri)).map((post) => this.below(post)),
    ];
  }

  private below(post: Status): Job {
    return () => this.threads.fetchPageBelow(post);
  }

  private async fetchPage(
    listing: Listing,
    problems: readonly Problem[],
    posts: readonly Status[],
    tops: PlacedReplies['tops'],
  ): Promise<FetchedPage> {
    const histories = await this.threads.fetchHistories([...posts, ...tops.map(({ status }) => status)]);
    return {
      exchanges: [listing.exchange, ...histories, ...tops.flatMap(({ thread }) => thread.exchanges)],
      asides: this.replies.takeAsides(),
      thread: null,
      threadsRead: tops.map(({ status }) => status.uri),
      problems: [...listing.problems, ...problems, ...tops.flatMap(({ thread }) => thread.problems)],
    };
  }

  private isDue(post: Status, known: KnownItem | undefined): boolean {
    if (this.isRecent(post)) return true;
    const replies = post.replies_count ?? 0;
    return this.thoroughness === 'all' ? replies > 0 : replies !== (known?.replies ?? 0);
  }

  /** A reply of ours stands in a thread that nothing else may lead us to. */
  private needsPlace(status: Status, known: KnownItem | undefined): boolean {
    if (!status.in_reply_to_id || this.threads.begun.hasPlaced(status.id)) return false;
    if (!known || known.replies !== (status.replies_count ?? null)) return true;
    return isEditedSince(status, known) || (known.threadItemId === status.uri && this.isRecent(status));
  }

  private isRecent(status: Status): boolean {
    const publishedAt = readTime(status.created_at);
    return publishedAt === null || publishedAt >= this.plan.recentSince;
  }
}
