import { isWithin, operatorActing, reachOf, type Acting } from './acting.js';

const person = (grants: Acting['grants']): Acting => ({ actor: { kind: 'person', id: 1, name: 'Åsa' }, grants });

describe('the reach of a role', () => {
  it('is nothing without the role', () => {
    expect(reachOf(person([{ role: 'reader', recordsCreatorId: null }]), ['archivist'])).toBeNull();
  });
  it('is the records creators where any of the roles is held', () => {
    const acting = person([
      { role: 'registrar', recordsCreatorId: 1 },
      { role: 'archivist', recordsCreatorId: 2 },
      { role: 'reader', recordsCreatorId: 3 },
    ]);
    expect(reachOf(acting, ['registrar', 'archivist'])).toEqual([1, 2]);
  });
  it('is all where one of them is held everywhere', () => {
    const acting = person([
      { role: 'registrar', recordsCreatorId: 1 },
      { role: 'archivist', recordsCreatorId: null },
    ]);
    expect(reachOf(acting, ['registrar', 'archivist'])).toBe('all');
  });
  it('is all for the operator as administrator, and nothing as archivist', () => {
    expect(reachOf(operatorActing('root'), ['administrator'])).toBe('all');
    expect(reachOf(operatorActing('root'), ['archivist'])).toBeNull();
  });
  it.each([
    ['all', 7, true],
    [[1, 7], 7, true],
    [[1], 7, false],
    [null, 7, false],
  ] as const)('%j holds records creator %i: %s', (reach, id, within) => {
    expect(isWithin(reach, id)).toBe(within);
  });
});
