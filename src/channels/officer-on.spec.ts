import { officerOn } from './officer-on.js';
import { readStatement } from './read-statement.js';
import { emptyStatement } from './typed-statement.js';

const read = (substituteFrom: string, substituteTo: string) => {
  const days = { triageFrom: '2026-01-01', reviewDueOn: '2027-01-01' };
  const people = { unit: 'Skola', officer: 'o@n.example', substitute: 's@n.example', substituteFrom, substituteTo };
  const answer = readStatement({ ...emptyStatement(days), ...people }, '2026-01-01');
  if (answer.kind === 'wrong') throw new Error(JSON.stringify(answer.faults));
  return answer.statement;
};

describe('who answers for a channel', () => {
  it.each([
    ['', '', '2026-07-01', 'o@n.example'],
    ['2026-07-01', '2026-07-31', '2026-06-30', 'o@n.example'],
    ['2026-07-01', '2026-07-31', '2026-07-01', 's@n.example'],
    ['2026-07-01', '2026-07-31', '2026-07-31', 's@n.example'],
    ['2026-07-01', '2026-07-31', '2026-08-01', 'o@n.example'],
    ['2026-07-01', '', '2030-01-01', 's@n.example'],
  ])('with a substitute from "%s" to "%s" is on %s %s', (from, to, day, who) => {
    expect(officerOn(read(from, to), day)).toBe(who);
  });
});
