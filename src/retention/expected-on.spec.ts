import { Temporal } from 'temporal-polyfill';
import { aPeriod, aRule } from '../../test/builders/a-rule.js';
import { someFacts } from '../../test/builders/some-facts.js';
import { expectedOn } from './expected-on.js';
import type { RetentionRule } from './retention-rule.js';

const facts = someFacts({ happenedOn: { received: Temporal.PlainDate.from('2024-02-29') } });
const expected = (stated: Partial<RetentionRule>) =>
  expectedOn({ kind: 'rule', rule: aRule(stated) }, facts)?.toString() ?? null;

describe('the day on which a period is expected to run out', () => {
  it.each<[string, Partial<RetentionRule>, string]>([
    ['the end of the period', {}, '2026-02-28'],
    ['the same without a decision', { decision: null }, '2026-02-28'],
    ['rounded as the rule says', { period: aPeriod('P2Y', { rounding: 'calendar-year' }) }, '2027-01-01'],
  ])('is %s', (_what, stated, day) => {
    expect(expected(stated)).toBe(day);
  });

  it('is none while the rule’s own trigger has not happened', () => {
    expect(expected({ period: aPeriod('P2Y', { trigger: 'case-closed' }) })).toBeNull();
  });

  it('is none for what is retained permanently, without a rule, and where rules clash', () => {
    expect(expected({ action: 'retain-permanently', period: null })).toBeNull();
    expect(expectedOn({ kind: 'none' }, facts)).toBeNull();
    expect(expectedOn({ kind: 'clash', rules: [aRule(), aRule({ id: 'SM10' })] }, facts)).toBeNull();
  });
});
