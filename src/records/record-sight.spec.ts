import { describe, expect, it } from '@jest/globals';
import type { Acting, RoleGrant } from '../foundation/access/index.js';
import { maySee, sightOf } from './record-sight.js';

function acting(...grants: readonly RoleGrant[]): Acting {
  return { actor: { kind: 'person', id: 1, name: 'Kim' }, grants };
}
const received = { recordsCreatorId: 1, origin: 'received' } as const;
const drawnUp = { recordsCreatorId: 1, origin: 'drawn-up' } as const;

describe('what somebody sees', () => {
  it('is everything of the records creator for those who work with its records', () => {
    for (const role of ['channel-officer', 'registrar', 'archivist'] as const) {
      const sight = sightOf(acting({ role, recordsCreatorId: 1 }));
      expect(maySee(sight, received)).toBe(true);
      expect(maySee(sight, { ...received, recordsCreatorId: 2 })).toBe(false);
    }
  });

  it('is only what was drawn up for a reader, wherever the role is held', () => {
    for (const recordsCreatorId of [1, null]) {
      const sight = sightOf(acting({ role: 'reader', recordsCreatorId }));
      expect(maySee(sight, drawnUp)).toBe(true);
      expect(maySee(sight, received)).toBe(false);
    }
  });

  it('adds up where one is a reader here and a registrar there', () => {
    const sight = sightOf(
      acting({ role: 'registrar', recordsCreatorId: 2 }, { role: 'reader', recordsCreatorId: null }),
    );
    expect(maySee(sight, received)).toBe(false);
    expect(maySee(sight, drawnUp)).toBe(true);
    expect(maySee(sight, { ...received, recordsCreatorId: 2 })).toBe(true);
  });

  it('is nothing without a role', () => {
    expect(maySee(sightOf(acting()), drawnUp)).toBe(false);
  });
});
