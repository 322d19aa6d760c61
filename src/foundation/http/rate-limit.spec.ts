import type { HeaderList } from './http-exchange.js';
import { readAnnouncedWait, readExhaustedWait } from './rate-limit.js';

const now = new Date('2026-11-24T02:30:00Z');

describe('the wait that a server announces', () => {
  const cases: readonly (readonly [text: string, headers: HeaderList, ms: number | null])[] = [
    ['nothing', [], null],
    ['seconds', [['retry-after', '7']], 7_000],
    ['an HTTP date', [['Retry-After', 'Tue, 24 Nov 2026 02:31:30 GMT']], 90_000],
    ['a date that has passed', [['Retry-After', 'Tue, 24 Nov 2026 02:29:00 GMT']], 0],
    ['nonsense', [['Retry-After', 'soon']], null],
    ['a reset in ISO 8601', reset('X-RateLimit', '2026-11-24T02:35:00.000Z'), 300_000],
    ['a reset in seconds since 1970', reset('x-rate-limit', String(now.getTime() / 1000 + 60)), 60_000],
    ['a reset in seconds from now', reset('ratelimit', '30'), 30_000],
    ['nonsense before a reset', [['Retry-After', 'soon'], ...reset('X-RateLimit', '30')], 30_000],
    ['a reset while something is left', [['X-RateLimit-Remaining', '3'], ['X-RateLimit-Reset', '30']], null], // prettier-ignore
  ];
  it.each(cases)('reads %s', (_, headers, ms) => {
    expect(readAnnouncedWait(headers, now)).toBe(ms);
  });

  it('measures from the server’s own clock where it differs from ours', () => {
    const headers: HeaderList = [
      ['Date', 'Tue, 24 Nov 2026 05:00:00 GMT'],
      ['Retry-After', 'Tue, 24 Nov 2026 05:00:10 GMT'],
    ];
    expect(readAnnouncedWait(headers, now)).toBe(10_000);
  });

  it('prefers Retry-After to the reset', () => {
    expect(readAnnouncedWait([['Retry-After', '5'], ...reset('X-RateLimit', '30')], now)).toBe(5_000);
  });

  it('waits after a usable answer only where nothing is left', () => {
    expect(readExhaustedWait(reset('X-RateLimit', '30'), now)).toBe(30_000);
    expect(readExhaustedWait([['Retry-After', '30']], now)).toBeNull();
  });
});

function reset(family: string, value: string): HeaderList {
  return [
    [`${family}-Remaining`, '0'],
    [`${family}-Reset`, value],
  ];
}
