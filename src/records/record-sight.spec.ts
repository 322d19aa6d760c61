import type { Acting, RoleGrant } from '../foundation/access/index.js';
import { roles } from '../foundation/access/role.js';
import { maySee, sightOf } from './record-sight.js';

function acting(...grants: readonly RoleGrant[]): Acting {
  return { actor: { kind: 'person', id: 1, name: 'Kim' }, grants };
}
const received = { recordsCreatorId: 1, origin: 'received', registration: 'undecided', access: 'internal' } as const;
const drawnUp = { ...received, origin: 'drawn-up' } as const;
const triaged = { ...received, registration: 'kept-ordered' } as const;

describe('what somebody sees', () => {
  it('is everything of the records creator for those who work with its records', () => {
    for (const role of ['channel-officer', 'registrar', 'archivist'] as const) {
      const sight = sightOf(acting({ role, recordsCreatorId: 1 }));
      expect(maySee(sight, received)).toBe(true);
      expect(maySee(sight, { ...received, recordsCreatorId: 2 })).toBe(false);
    }
  });

  it('is what was drawn up or has been triaged for a reader, wherever the role is held', () => {
    for (const recordsCreatorId of [1, null]) {
      const sight = sightOf(acting({ role: 'reader', recordsCreatorId }));
      expect(maySee(sight, drawnUp)).toBe(true);
      expect(maySee(sight, received)).toBe(false);
      expect(maySee(sight, triaged)).toBe(true);
    }
  });

  it('is not what is restricted, but for those who decide on it and those who can take it from the channel', () => {
    for (const role of roles) {
      const recordsCreatorId = role === 'administrator' ? null : 1;
      const sight = sightOf(acting({ role, recordsCreatorId } as RoleGrant));
      const isSeen = ['channel-officer', 'registrar', 'archivist'].includes(role);
      for (const record of [received, drawnUp, triaged])
        expect([role, maySee(sight, { ...record, access: 'restricted' })]).toEqual([role, isSeen]);
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
