import type { HttpExchange } from '../../../foundation/http/index.js';
import { ChannelProblem } from '../../channel-problem.js';
import { toUnreadable } from '../../reading/to-unreadable.js';

const WEB_PAGE = /<!doctype html|<html[\s>]/i;
const XML = /<\?xml|<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i;

/** Why an answer that should have been a feed could not be read; a broken feed has tags too, and is no web page. */
export function toUnreadableFeed(exchange: HttpExchange, cause: unknown): ChannelProblem {
  const start = Buffer.from(exchange.payload.subarray(0, 2_000)).toString('latin1');
  if (WEB_PAGE.test(start) || !XML.test(start)) return toUnreadable(exchange, cause);
  return new ChannelProblem('unreadable-answer', { address: exchange.url, status: exchange.status }, { cause });
}
