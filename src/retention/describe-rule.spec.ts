import { Temporal } from 'temporal-polyfill';
import { aDecision, aPeriod, aRule } from '../../test/builders/a-rule.js';
import { comparedFields } from './compare-rules.js';
import { describeDecision, describeField, describeRetention, describeStanding } from './describe-rule.js';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('what becomes of records', () => {
  it.each([
    [aPeriod('P2Y'), 'Gallras 2 år efter att handlingen kom in'],
    [aPeriod('P1M', { trigger: 'case-closed' }), 'Gallras 1 månad efter att ärendet avslutades'],
    [
      aPeriod('P1Y6M1W', { rounding: 'calendar-year' }),
      'Gallras 1 år, 6 månader och 1 vecka efter att handlingen kom in, från årsskiftet därefter',
    ],
    [aPeriod('P0D', { trigger: 'declared-inactive' }), 'Gallras så snart handlingen har förklarats inaktuell'],
  ])('is said in plain Swedish', (period, sentence) => {
    expect(describeRetention(aRule({ period }))).toBe(sentence);
  });

  it('is that they are kept where the rule says so', () => {
    expect(describeRetention(aRule({ action: 'retain-permanently', period: null }))).toBe('Bevaras för all framtid');
  });
});

describe('a decision', () => {
  it('is told in full', () => {
    expect(describeDecision(aDecision({ validTo: day('2030-12-31'), appliedBy: 'Byggnämnden' }))).toBe(
      'Kommunstyrelsen 2026-01-12 §\u00a04, KS\u00a02026/17, gäller från och med 2026-02-01 till och med 2030-12-31, tillämpas av Byggnämnden',
    );
    expect(describeDecision(null)).toBe('Inget gallringsbeslut');
  });

  it.each([
    [aRule(), { sentence: 'Kommunstyrelsen 2026-01-12 §\u00a04, KS\u00a02026/17', gap: null }],
    [
      aRule({ decision: null }),
      { sentence: 'Saknar gallringsbeslut: visas och simuleras, gallrar inget', gap: 'no-decision' },
    ],
    [
      aRule({ decision: aDecision({ validFrom: day('2027-01-01') }) }),
      { sentence: 'Beslutet gäller först från och med 2027-01-01: gallrar inget', gap: 'decision-not-yet-valid' },
    ],
    [
      aRule({ decision: aDecision({ validTo: day('2026-06-30') }) }),
      { sentence: 'Beslutet gällde till och med 2026-06-30: gallrar inget', gap: 'decision-expired' },
    ],
    [
      aRule({ action: 'retain-permanently', period: null, decision: null }),
      { sentence: 'Behövs inte: ingenting gallras med regeln', gap: null },
    ],
  ])('is told with what keeps a rule from being used today', (rule, standing) => {
    expect(describeStanding(rule, day('2026-11-24'))).toEqual(standing);
  });
});

describe('each thing that a rule can be changed in', () => {
  it('is told in words', () => {
    const rule = aRule({ recordsCreators: ['Kommunstyrelsen', 'Byggnämnden'] });
    expect(comparedFields.map((field) => describeField(rule, field))).toEqual([
      'Kommentar som bryter mot kanalens regler',
      'Handlingar',
      'Kommunstyrelsen och Byggnämnden',
      'Gäller alla handlingar.',
      'Gallras',
      '2 år efter att handlingen kom in',
      'Kommunstyrelsen 2026-01-12 §\u00a04, KS\u00a02026/17, gäller från och med 2026-02-01',
    ]);
    expect(describeField(aRule({ action: 'retain-permanently', period: null }), 'period')).toBe('Ingen frist');
  });
});
