import { findHeader, type HttpExchange } from '../../foundation/http/index.js';
import { ChannelProblem, type ProblemCode } from '../channel-problem.js';
import { toUnreadable } from './to-unreadable.js';

/**
 * Passes a 2xx answer on.
 * @throws ChannelProblem `token-missing`, `token-refused`, `access-denied`, the code for what is not there, or why it cannot be read.
 */
export function expectAnswer(exchange: HttpExchange, codeWhenNotFound: ProblemCode): HttpExchange {
  const { status, url } = exchange;
  if (status >= 200 && status < 300) return exchange;
  const facts = { address: url, status };
  if (status === 401) throw new ChannelProblem(hasSentCredential(exchange) ? 'token-refused' : 'token-missing', facts);
  if (status === 403) throw new ChannelProblem('access-denied', facts);
  if (isNotFound(exchange)) throw new ChannelProblem(codeWhenNotFound, facts);
  throw toUnreadable(exchange, null);
}

/** Passes a 2xx answer on, and the answer that what was asked for is gone. @throws ChannelProblem as expectAnswer */
export function expectAnswerOrGone(exchange: HttpExchange): HttpExchange {
  return isNotFound(exchange) ? exchange : expectAnswer(exchange, 'unreadable-answer');
}

export function isNotFound({ status }: HttpExchange): boolean {
  return status === 404 || status === 410;
}

export function hasSentCredential(exchange: HttpExchange): boolean {
  return findHeader(exchange.requestHeaders, 'authorization') !== null;
}
