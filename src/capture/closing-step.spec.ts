import type { ChannelStanding } from './channel-standings.service.js';
import { closingStep } from './closing-step.js';
import type { CoverageReceipt } from './receipt.js';

const now = new Date('2026-11-24T12:00:00Z');
const finishedAt = (instant: string) => ({ finishedAt: instant }) as CoverageReceipt;
const standing = (changed: Partial<ChannelStanding>): ChannelStanding => ({
  channelId: 1,
  receipt: null,
  willBeTriedAgain: false,
  capturedAt: null,
  newsAt: null,
  isUnderWay: false,
  ...changed,
});

describe('the closing of a channel', () => {
  it.each<[string, Partial<ChannelStanding>, string]>([
    ['that was never captured waits for its last capture', {}, 'not-captured'],
    ['captured last night waits for its last capture', { receipt: finishedAt('2026-11-24T01:40:00Z') }, 'not-captured'],
    ['that is being captured waits for the end', { isUnderWay: true }, 'under-way'],
    ['captured a moment ago can be carried out', { receipt: finishedAt('2026-11-24T11:50:00Z') }, 'captured'],
    [
      'whose platform was away a moment ago can be carried out',
      { receipt: finishedAt('2026-11-24T11:50:00Z'), willBeTriedAgain: true },
      'captured',
    ],
  ])('%s', (_, changed, kind) => {
    expect(closingStep(standing(changed), now).kind).toBe(kind);
  });
});
