import { timingSafeEqual } from 'node:crypto';
import type { IdentifiedRequest } from './identify-request.middleware.js';
import { formTokenOf } from './secret-token.js';

export const formTokenField = '_form';

const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a deed may have been sent by another site: a browser's session cookie comes along by itself, so the form must
 * bring the session's token; a form without a session must come from our own pages. Tokens in `Authorization` never come
 * along by themselves.
 */
export function isForgeable(request: IdentifiedRequest): boolean {
  if (reading.includes(request.method)) return false;
  if (request.headers.authorization !== undefined && request.sessionToken === null) return false;
  if (!['same-origin', 'none', undefined].includes(header(request, 'sec-fetch-site'))) return true;
  return request.sessionToken === null ? false : !bringsToken(request, request.sessionToken);
}

function bringsToken({ body }: IdentifiedRequest, sessionToken: string): boolean {
  const brought: unknown =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[formTokenField] : null;
  const expected = Buffer.from(formTokenOf(sessionToken));
  const given = Buffer.from(typeof brought === 'string' ? brought : '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function header({ headers }: IdentifiedRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
