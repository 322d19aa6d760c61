import type { HoldFilter } from './disposal-hold.js';
import type { HoldFault } from './hold-refused.js';
import { listHoldFaults } from './list-hold-faults.js';
import type { HoldExtent, NewHold } from './new-hold.js';

const nothing: HoldFilter = {
  channelId: null,
  origin: null,
  author: null,
  publishedFrom: null,
  publishedTo: null,
  words: null,
};
const standing = (stated: Partial<HoldFilter>): HoldExtent => ({
  scope: 'filter',
  recordsCreatorId: null,
  filter: { ...nothing, ...stated },
});
const faultsOf = (extent: HoldExtent, stated: Partial<NewHold> = {}) =>
  listHoldFaults({ ground: 'audit', reason: 'Revision', extent, ...stated });

describe('what keeps a hold from being laid', () => {
  it.each<[HoldFault[], HoldExtent]>([
    [[], { scope: 'records', recordIds: ['1'] }],
    [['no-records'], { scope: 'records', recordIds: [] }],
    [['no-records'], { scope: 'threads', recordIds: [] }],
    [[], { scope: 'channel', channelId: 1 }],
    [['no-condition'], standing({})],
    [[], standing({ origin: 'received' })],
    [[], standing({ publishedFrom: '2024-02-29', publishedTo: '2024-02-29' })],
    [['no-day'], standing({ publishedFrom: '2025-02-29', publishedTo: '2024-01-01' })],
    [['ends-before-it-begins'], standing({ publishedFrom: '2025-02-02', publishedTo: '2025-02-01' })],
    [['no-words'], standing({ words: '…' })],
    [['no-words', 'no-day'], standing({ words: '', publishedTo: 'i går' })],
  ])('is %j of %j', (faults, extent) => expect(faultsOf(extent)).toEqual(faults));

  it('is a blank reason, and a ground that only requests have, each told beside the rest', () => {
    const stated = { reason: ' ', ground: 'disclosure-request' } as const;
    expect(faultsOf(standing({}), stated)).toEqual(['no-reason', 'ground-of-requests', 'no-condition']);
  });
});
