import { CredentialUnreadable } from '../channels/index.js';
import { HttpFailure } from '../foundation/http/index.js';
import { ChannelProblem, type Problem } from './channel-problem.js';

/** What ended a run, in the receipt's terms. `isDatabaseAway` is the database's own judgement of the error. */
export function failureProblem(error: unknown, isDatabaseAway: (error: unknown) => boolean): Problem {
  if (error instanceof ChannelProblem) return { code: error.code, facts: error.facts };
  if (error instanceof HttpFailure) return httpProblem(error);
  if (error instanceof CredentialUnreadable) return { code: 'token-unreadable', facts: {} };
  if (isDatabaseAway(error)) return { code: 'database-away', facts: {} };
  if (isCode(error, ['ENOSPC', 'EDQUOT', '53100'])) return { code: 'disk-full', facts: {} };
  if (nameOf(error) === 'AbortError') return { code: 'interrupted', facts: {} };
  return { code: 'unexpected-failure', facts: { name: nameOf(error) } };
}

function httpProblem({ code, url }: HttpFailure): Problem {
  switch (code) {
    case 'file-missing':
      return { code: 'unreadable-answer', facts: { address: url } };
    case 'file-denied':
      return { code: 'access-denied', facts: { address: url } };
    case 'address-refused':
    case 'unreachable':
    case 'timed-out':
    case 'too-large':
    case 'rate-limited':
    case 'server-failed':
      return { code, facts: { address: url } };
  }
}

function isCode(error: unknown, codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : typeof error;
}
