import type { CapturingHttp, HttpExchange } from '../../../foundation/http/index.js';
import type { Problem } from '../../channel-problem.js';
import { expectAnswerOrGone } from '../../reading/expect-answer.js';
import type { FetchedThread } from './fetched-thread.js';
import { fetchHistories, type FindKnown } from './mastodon-histories.connector.js';
import type { FetchedPage } from '../connector.js';
import { BegunThreads } from './begun-threads.js';
import type { MastodonRoutes } from './mastodon-routes.js';
import type { Status } from './mastodon-shapes.js';
import { readPageParts } from './page-parts.js';
import { ThreadGrowth } from './thread-growth.js';

type Thread = NonNullable<FetchedPage['thread']>;
type Grown = Pick<FetchedThread, 'exchanges' | 'problems'>;

/** Asks for contexts until a thread is whole, and for the histories of what was edited since the archive last saw it. */
export class MastodonThreads {
  readonly begun = new BegunThreads();

  constructor(
    private readonly routes: MastodonRoutes,
    private readonly http: CapturingHttp,
    private readonly known: FindKnown,
  ) {}

  /** The thread below a status that stands in another answer. */
  fetchBelow(top: Status): Promise<FetchedThread> {
    const growth = new ThreadGrowth(top);
    const fetched = this.grow(growth).then((grown) => this.complete(growth, grown));
    this.begun.begin(top.uri, fetched);
    return fetched;
  }

  async fetchPageBelow(top: Status): Promise<FetchedPage> {
    return toPage({ itemId: top.uri, localId: top.id }, await this.fetchBelow(top));
  }

  /** The thread with its top; without any item where the top is gone. */
  fetchPage(thread: Thread): Promise<FetchedPage> {
    return this.fetchPageFrom(thread.itemId, thread);
  }

  /** What is left of a thread whose top is gone: from the item on that has the local id. */
  async fetchPageFrom(itemId: string, thread: Thread): Promise<FetchedPage> {
    const fetched = this.fetchWhole(thread.localId);
    this.begun.begin(itemId, fetched);
    return toPage(thread, await fetched);
  }

  /** Of those that were edited since the archive last saw them. */
  fetchHistories(statuses: readonly Status[]): Promise<HttpExchange[]> {
    return fetchHistories(statuses, this.known, this.routes, this.http);
  }

  private async fetchWhole(localId: string): Promise<FetchedThread> {
    const exchange = expectAnswerOrGone(await this.http.get(this.routes.status(localId)));
    const { listed, problems } = readPageParts([exchange]);
    const top = listed[0]?.value;
    if (!top) return { exchanges: [exchange], problems, localIds: new Set() };
    const growth = new ThreadGrowth(top);
    const grown = await this.grow(growth);
    const histories = await this.fetchHistories([top]);
    const exchanges = [exchange, ...grown.exchanges, ...histories];
    return this.complete(growth, { exchanges, problems: [...problems, ...grown.problems] });
  }

  private async grow(growth: ThreadGrowth): Promise<Grown> {
    const exchanges: HttpExchange[] = [];
    const problems: Problem[] = [];
    for (let next = growth.findNextToAsk(); next !== null; next = growth.findNextToAsk()) {
      const exchange = expectAnswerOrGone(await this.http.get(this.routes.context(next)));
      const parts = readPageParts([exchange]);
      exchanges.push(exchange);
      problems.push(...parts.problems);
      growth.add(next, parts.contexts);
    }
    return { exchanges, problems };
  }

  private async complete(growth: ThreadGrowth, { exchanges, problems }: Grown): Promise<FetchedThread> {
    const below = growth.listBelow();
    const cut = growth.findCut();
    return {
      exchanges: [...exchanges, ...(await this.fetchHistories(below))],
      problems: cut ? [...problems, { code: 'thread-cut', facts: cut }] : problems,
      localIds: new Set(below.map(({ id }) => id)),
    };
  }
}

function toPage(thread: Thread, { exchanges, problems }: FetchedThread): FetchedPage {
  return { exchanges, thread, threadsRead: [thread.itemId], problems };
}
