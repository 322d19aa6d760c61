import { listDeclarationFaults } from './list-declaration-faults.js';

const closed = {
  trigger: 'case-closed',
  recordIds: ['1'],
  happenedOn: '2026-02-28',
  reason: 'Beslut har expedierats',
  caseReference: 'KS 2026/17',
} as const;
const faultsOf = (stated: object) => listDeclarationFaults({ ...closed, ...stated }, '2026-02-28');

describe('what keeps a declaration from being made', () => {
  it('is nothing where everything is stated, today included', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ trigger: 'declared-inactive', caseReference: null })).toEqual([]);
  });
  it('is told all at once', () => {
    expect(faultsOf({ recordIds: [], happenedOn: '2026-03-01', caseReference: ' ', reason: ' ' })).toEqual([
      'no-records',
      'day-ahead',
      'no-case',
      'no-reason',
    ]);
  });
  it.each(['', 'i går', '2026-02-29', '2026-2-1'])('is a day that does not exist: "%s"', (happenedOn) => {
    expect(faultsOf({ happenedOn })).toEqual(['no-day']);
  });
});
