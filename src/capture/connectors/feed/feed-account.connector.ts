import type { CapturingHttp, HttpExchange } from '../../../foundation/http/index.js';
import { ChannelProblem } from '../../channel-problem.js';
import { expectAnswer } from '../../reading/expect-answer.js';
import { isFileAddress } from '../../reading/is-file-address.js';
import { readHtml } from '../../reading/read-html.js';
import type { FoundAccount } from '../connector.js';
import { completeFrom } from './complete-from.js';
import { parseFeedAddress } from './feed-address.js';
import { decode } from './decode.js';
import { findEncoding } from './find-encoding.js';
import { listFeedIds } from './identify-feed.js';
import { listFeedLinks } from './list-feed-links.js';
import { readFeed, type ReadFeed } from './read-feed.js';

/** The feed itself, or the first that the page leads to. */
export async function findFeed(typed: string, http: CapturingHttp): Promise<FoundAccount> {
  const address = parseFeedAddress(typed);
  const exchange = expectAnswer(await http.get(address), 'account-missing');
  const found = readOrProblem(exchange);
  if (!(found instanceof ChannelProblem)) return toAccount(found, exchange, address);
  const feedAddress = findFeedLink(exchange, found);
  const answer = expectAnswer(await http.get(feedAddress), 'account-missing');
  return toAccount(readFeed(answer), answer, feedAddress);
}

function readOrProblem(exchange: HttpExchange): ReadFeed | ChannelProblem {
  try {
    return readFeed(exchange);
  } catch (error) {
    if (error instanceof ChannelProblem) return error;
    throw error;
  }
}

function findFeedLink(page: HttpExchange, problem: ChannelProblem): string {
  if (problem.code !== 'html-answer' && problem.code !== 'login-page') throw problem;
  const [first] = listFeedLinks(decode(page.payload, findEncoding(page)), page.url);
  if (first !== undefined) return first;
  throw problem.code === 'login-page' ? problem : new ChannelProblem('feed-missing', { address: page.url });
}

function toAccount({ head }: ReadFeed, { url }: HttpExchange, address: string): FoundAccount {
  const [accountId] = listFeedIds(head, address);
  const site = completeFrom(url, head.site);
  return {
    accountId,
    locator: address,
    address,
    displayName: readHtml(head.title).text || (head.site ?? address),
    profileUrl: isFileAddress(site) ? site : address,
    ownAccountIds: [accountId],
  };
}
