import { turnOf, waitsFor, type DisposalTurn } from './disposal-turn.js';
import { noLines } from './lists.rows.js';

const stage = { state: 'proposed', lines: noLines, executableFrom: null } as const;
const today = '2026-11-26';

describe('what a list waits for', () => {
  it.each([
    ['to-read', { lines: { ...noLines, unmarked: 1, read: 4 } }],
    ['to-approve', { lines: { ...noLines, read: 4 } }],
    ['to-cancel', { lines: { ...noLines, struck: 4 } }],
    ['cooling-off', { state: 'approved', executableFrom: '2026-11-27' }],
    ['to-execute', { state: 'approved', executableFrom: today }],
    ['under-way', { state: 'executing', executableFrom: today }],
    ['executed', { state: 'executed' }],
    ['cancelled', { state: 'cancelled' }],
  ] as const)('is %s', (turn, changed) => {
    expect(turnOf({ ...stage, ...changed }, today)).toBe(turn);
  });
});

describe('whom it waits for', () => {
  const list = { proposedByPerson: 1, approvedByPerson: 2 };
  const waits = (turn: DisposalTurn, person: number, may = 'dispose') =>
    waitsFor(turn, list, { person, mayReview: true, mayDispose: may === 'dispose' });

  it('is every reviewer while lines are unread, then an archivist who did not take the step before', () => {
    expect([waits('to-read', 1), waits('to-read', 3, 'review')]).toEqual([true, true]);
    expect([waits('to-approve', 1), waits('to-approve', 2), waits('to-approve', 3, 'review')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([waits('to-execute', 1), waits('to-execute', 2)]).toEqual([true, false]);
  });

  it('is nobody while it cools off, is executed, or has ended', () => {
    const turns = ['cooling-off', 'under-way', 'executed', 'cancelled'] as const;
    expect(turns.filter((turn) => waits(turn, 3))).toEqual([]);
  });

  it('is whoever may cancel a list that has nothing left, and every archivist for what the night proposed', () => {
    expect(waits('to-cancel', 1)).toBe(true);
    const night = { proposedByPerson: null, approvedByPerson: null };
    expect(waitsFor('to-approve', night, { person: 1, mayReview: true, mayDispose: true })).toBe(true);
  });
});
