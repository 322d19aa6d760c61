import type { CapturingHttp, HttpExchange } from '../../../foundation/http/index.js';
import { ChannelProblem, type Problem } from '../../channel-problem.js';
import { expectAnswer } from '../../reading/expect-answer.js';
import type { CapturePlan, FetchedPage } from '../connector.js';
import { completeFrom } from './complete-from.js';
import { readFeedCursor, type FeedCursor } from './feed-cursor.js';
import { isSameFeed, listFeedIds } from './identify-feed.js';
import { readFeed, type ReadFeed } from './read-feed.js';
import { readFeedPage } from './read-feed-page.js';
import { readValidators } from './read-validators.js';

/** More pages than a feed of forty years' news has. */
const MOST_PAGES = 500;

type Continuation = { readonly next: string | null; readonly problems: readonly Problem[] };

/**
 * One run over one feed. A feed shows a window of its latest entries; some lead on to older ones (RFC 5005), which are
 * read until something is met that the archive has.
 */
export class FeedRun {
  private readonly last: FeedCursor | null;
  private readonly addressesRead = new Set<string>();
  private readonly idsRead = new Set<string>();

  constructor(
    private readonly plan: CapturePlan,
    private readonly http: CapturingHttp,
    private readonly readerVersion: number,
  ) {
    this.last = readFeedCursor(plan.cursor);
  }

  async *fetchPages(): AsyncGenerator<FetchedPage> {
    const { locator, accountId } = this.plan.target;
    const first = await this.fetchFirst(locator);
    if (first.status === 304) {
      yield toPage([first], accountId, []);
      return;
    }
    for (let exchange = first; ;) {
      const feed = readFeed(exchange);
      if (exchange === first) this.confirm(feed);
      const { items, problems } = readFeedPage(exchange, feed, accountId);
      const end = await this.goOn(
        feed,
        exchange,
        items.map(({ platformItemId }) => platformItemId),
      );
      const page = toPage([exchange], accountId, [...problems, ...end.problems]);
      yield end.next === null ? { ...page, ...this.moveCursor(first, end) } : page;
      if (end.next === null) return;
      exchange = expectAnswer(await this.http.get(end.next), 'unreadable-answer');
    }
  }

  /** A window that has not changed is not sent again. */
  private async fetchFirst(locator: string): Promise<HttpExchange> {
    this.addressesRead.add(locator);
    const isReadAlike = this.last?.readerVersion === this.readerVersion;
    if (!this.last || !isReadAlike) return expectAnswer(await this.http.get(locator), 'account-missing');
    const exchange = await this.http.get(locator, this.last);
    return exchange.status === 304 ? exchange : expectAnswer(exchange, 'account-missing');
  }

  private confirm({ head }: ReadFeed): void {
    const { accountId, address, locator } = this.plan.target;
    const ids = listFeedIds(head, locator);
    if (ids.some((id) => isSameFeed(id, accountId))) return;
    throw new ChannelProblem('another-account', { address, expected: accountId, found: ids[0] });
  }

  private async goOn({ head }: ReadFeed, exchange: HttpExchange, ids: readonly string[]): Promise<Continuation> {
    const isRepeated = ids.length > 0 && ids.every((id) => this.idsRead.has(id));
    for (const id of ids) this.idsRead.add(id);
    const next = completeFrom(exchange.url, head.next);
    if (isRepeated || (next !== null && this.addressesRead.has(next)))
      return { next: null, problems: [problemAt('page-repeated', exchange)] };
    if (this.last && (await this.meetsKnown(ids))) return { next: null, problems: [] };
    if (next !== null && this.addressesRead.size < MOST_PAGES && isSameOrigin(next, exchange.url)) {
      this.addressesRead.add(next);
      return { next, problems: [] };
    }
    const mayMissSome = this.last?.hadItems === true && this.idsRead.size > 0;
    return { next: null, problems: mayMissSome ? [problemAt('window-outrun', exchange)] : [] };
  }

  private async meetsKnown(ids: readonly string[]): Promise<boolean> {
    return (await this.plan.known(ids)).size > 0;
  }

  /** A feed that goes in circles is read from its start again. */
  private moveCursor(first: HttpExchange, { problems }: Continuation): Pick<FetchedPage, 'cursorAfter'> {
    if (problems.some(({ code }) => code === 'page-repeated')) return {};
    const cursorAfter: FeedCursor = {
      state: 'complete',
      ...readValidators(first),
      hadItems: this.idsRead.size > 0,
      readerVersion: this.readerVersion,
    };
    return { cursorAfter };
  }
}

function toPage(exchanges: readonly HttpExchange[], accountId: string, problems: readonly Problem[]): FetchedPage {
  return { exchanges, thread: null, accountId, threadsRead: [], problems };
}

function problemAt(code: 'page-repeated' | 'window-outrun', { url, status }: HttpExchange): Problem {
  return { code, facts: { address: url, status } };
}

function isSameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}
