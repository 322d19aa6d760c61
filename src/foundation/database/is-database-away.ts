import { DatabaseFailure } from './database-failure.js';

const away = new Set([
  'connection-lost',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '53300',
]);

/** Connection lost, or a server that is stopping, starting or full: the same work may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof DatabaseFailure) || error.code === null) return false;
  return away.has(error.code) || error.code.startsWith('08');
}
