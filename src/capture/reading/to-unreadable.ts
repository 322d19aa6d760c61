import { findHeader, type HttpExchange } from '../../foundation/http/index.js';
import { ChannelProblem, type ProblemCode } from '../channel-problem.js';

const LOGIN_ADDRESS = /\/(?:wp-login|log-?in|sign[-_]?in|auth|sso|saml)\b/i;
const PASSWORD_FIELD = /<input[^>]+type\s*=\s*["']?password/i;

/** Why an answer that should have been JSON could not be read. */
export function toUnreadable(exchange: HttpExchange, cause: unknown): ChannelProblem {
  return new ChannelProblem(codeFor(exchange), { address: exchange.url, status: exchange.status }, { cause });
}

function codeFor(exchange: HttpExchange): ProblemCode {
  const body = Buffer.from(exchange.payload).toString('utf8').trimStart();
  const isHtml = body.startsWith('<') || (isDeclaredHtml(exchange) && !/^[[{]/.test(body));
  if (!isHtml) return 'unreadable-answer';
  return LOGIN_ADDRESS.test(exchange.url) || PASSWORD_FIELD.test(body) ? 'login-page' : 'html-answer';
}

function isDeclaredHtml(exchange: HttpExchange): boolean {
  return /\bhtml\b/i.test(findHeader(exchange.responseHeaders, 'content-type') ?? '');
}
