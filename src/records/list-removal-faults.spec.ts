import { removalGrounds } from './channel-removal.js';
import { listRemovalFaults } from './list-removal-faults.js';

const spam = { recordId: '1', ground: 'spam', reason: 'Länkar till lån', removedOn: '2026-02-28', removedBy: 'Bo Alm' };
const faultsOf = (stated: object) => listRemovalFaults({ ...spam, ...stated }, '2026-02-28');

describe('what keeps a removal from being noted', () => {
  it.each(removalGrounds)('is nothing where everything is stated, today included: %s', (ground) => {
    expect(faultsOf({ ground })).toEqual([]);
  });
  it('is told all at once', () => {
    expect(faultsOf({ ground: '', removedOn: '2026-03-01', removedBy: ' ', reason: '\n' })).toEqual([
      'no-ground',
      'day-ahead',
      'no-remover',
      'no-reason',
    ]);
  });
  it.each(['', 'i går', '2026-02-29'])('is a day that does not exist: "%s"', (removedOn) => {
    expect(faultsOf({ removedOn })).toEqual(['no-day']);
  });
});
