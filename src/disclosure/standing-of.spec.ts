import fc from 'fast-check';
import type { DisclosureStep } from './disclosure-step.js';
import { lastAppealDay } from './last-appeal-day.js';
import { standingOf, type RequestState } from './standing-of.js';

type Step = Pick<DisclosureStep, 'step' | 'outcome' | 'happenedOn'>;

const opened: Step = { step: 'opened', outcome: null, happenedOn: '2026-09-01' };
const refused: Step = { step: 'refused', outcome: 'whole', happenedOn: '2026-09-02' };
const masked: Step = { step: 'refused', outcome: 'in-part', happenedOn: '2026-09-02' };
const served: Step = { step: 'served', outcome: null, happenedOn: '2026-09-03' };
const appealed: Step = { step: 'appealed', outcome: null, happenedOn: '2026-09-20' };
const upheld: Step = { step: 'appeal-decided', outcome: 'upheld', happenedOn: '2026-11-10' };
const changed: Step = { step: 'appeal-decided', outcome: 'changed', happenedOn: '2026-11-10' };
const answered: Step = { step: 'answered', outcome: null, happenedOn: '2026-11-12' };
const withdrawn: Step = { step: 'withdrawn', outcome: null, happenedOn: '2026-09-05' };
const lapsed: Step = { step: 'lapsed', outcome: null, happenedOn: '2026-09-25' };

describe('the last day of an appeal', () => {
  it.each([
    ['a Thursday is three weeks later', '2026-09-03', '2026-09-24'],
    ['a Saturday is moved to Monday', '2026-11-07', '2026-11-30'],
    ['a Sunday is moved to Monday', '2026-11-08', '2026-11-30'],
    ['before Good Friday is moved past Easter', '2026-03-13', '2026-04-07'],
    ['before Midsummer’s Eve is moved past Midsummer', '2026-05-29', '2026-06-22'],
    ['before Christmas Eve is moved past Christmas', '2026-12-03', '2026-12-28'],
    ['before New Year’s Eve is moved past New Year and its weekend', '2026-12-10', '2027-01-04'],
    ['before Ascension is moved one day', '2026-04-23', '2026-05-15'],
    ['before 29 February is 29 February', '2028-02-08', '2028-02-29'],
  ])('for a decision received on %s', (_, servedOn, last) => expect(lastAppealDay(servedOn)).toBe(last));
});

describe('a request', () => {
  it.each<[string, readonly Step[], string, RequestState, boolean, string | null]>([
    ['nobody has decided', [opened], '2036-01-01', 'open', true, null],
    ['answered in full', [opened, answered], '2026-11-12', 'answered', false, '2026-11-12'],
    ['withdrawn', [opened, withdrawn], '2026-09-05', 'withdrawn', false, '2026-09-05'],
    ['refused, the decision not received', [opened, refused], '2036-01-01', 'refused', true, null],
    ['refused in part, the decision not received', [opened, masked], '2036-01-01', 'refused', true, null],
    ['received, on the last day', [opened, refused, served], '2026-09-24', 'served', true, '2026-09-24'],
    ['received, the day after', [opened, refused, served], '2026-09-25', 'lapsed', false, '2026-09-24'],
    ['masked and received, on the last day', [opened, masked, served], '2026-09-24', 'served', true, '2026-09-24'],
    ['noted as lapsed', [opened, refused, served, lapsed], '2026-09-25', 'lapsed', false, '2026-09-24'],
    ['appealed', [opened, refused, served, appealed], '2036-01-01', 'appealed', true, null],
    ['appealed before anybody noted the receipt', [opened, refused, appealed], '2036-01-01', 'appealed', true, null],
    [
      'appealed in time, noted too late',
      [opened, refused, served, lapsed, appealed],
      '2026-09-26',
      'appealed',
      true,
      null,
    ],
    ['upheld, the same day', [opened, refused, served, appealed, upheld], '2026-11-10', 'upheld', true, '2026-11-10'],
    ['upheld, the day after', [opened, refused, served, appealed, upheld], '2026-11-11', 'upheld', false, '2026-11-10'],
    ['sent back by the court', [opened, refused, served, appealed, changed], '2036-01-01', 'open', true, null],
    [
      'sent back and answered',
      [opened, refused, served, appealed, changed, answered],
      '2026-11-12',
      'answered',
      false,
      '2026-11-12',
    ],
    [
      'refused, then disclosed after all',
      [opened, refused, served, answered],
      '2026-11-12',
      'answered',
      false,
      '2026-11-12',
    ],
    ['called answered by mistake', [opened, answered, refused], '2036-01-01', 'refused', true, null],
  ])('%s', (_, steps, today, state, isHolding, holdsUntil) => {
    expect(standingOf(steps, today)).toEqual({ state, isHolding, holdsUntil });
  });

  it('holds to the end of the longer time where two received the decision', () => {
    const other = { ...served, happenedOn: '2026-09-10' };
    for (const both of [
      [served, other],
      [other, served],
    ])
      expect(standingOf([opened, refused, ...both], '2026-09-30').holdsUntil).toBe('2026-10-01');
  });

  it('holds while the time for an appeal runs, although one has been decided', () => {
    const early = { ...upheld, happenedOn: '2026-09-10' };
    expect(standingOf([opened, refused, served, appealed, early], '2026-09-24').isHolding).toBe(true);
  });

  it('holds always where an appeal that came in is undecided, whatever came before', () => {
    const steps = fc.array(fc.constantFrom(refused, masked, served, changed, upheld, answered, lapsed));
    fc.assert(fc.property(steps, (before) => standingOf([opened, ...before, appealed], '2999-01-01').isHolding));
  });
});
