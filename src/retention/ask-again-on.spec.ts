import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { aDecision, aPeriod, aRule } from '../../test/builders/a-rule.js';
import { anyDay, anyFacts, anyTimedRule } from '../../test/builders/any-rule.js';
import { someFacts } from '../../test/builders/some-facts.js';
import { askAgainOn } from './ask-again-on.js';
import { assessRetention } from './assess-retention.js';
import type { FoundRule } from './find-rule.js';
import type { RecordFacts } from './record-facts.js';
import type { DisposalDecision, RetentionRule } from './retention-rule.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const from = (validFrom: string, validTo: string | null = null) =>
  aDecision({ date: day('2020-01-01'), validFrom: day(validFrom), validTo: validTo === null ? null : day(validTo) });

function ask(stated: Partial<RetentionRule>, received: string | null, today: string): string | null {
  const about = someFacts({ happenedOn: received === null ? {} : { received: day(received) } });
  return askAgainOn({ kind: 'rule', rule: aRule(stated) }, about, day(today))?.toString() ?? null;
}

describe('the day on which a record must be asked about again', () => {
  const table: [what: string, decision: DisposalDecision | null, received: string | null, today: string, on: string][] =
    [
      ['the period runs out', from('2020-01-01'), '2024-03-04', '2025-06-01', '2026-03-04'],
      ['the period runs out, on its eve', from('2020-01-01'), '2024-03-04', '2026-03-03', '2026-03-04'],
      ['a period from a leap day runs out', from('2020-01-01'), '2024-02-29', '2025-01-01', '2026-02-28'],
      ['the decision comes into force', from('2025-07-01'), '2024-03-04', '2025-06-01', '2025-07-01'],
      ['the decision comes into force, past the due day', from('2027-01-01'), '2024-03-04', '2026-06-01', '2027-01-01'],
      ['the decision has ended', from('2020-01-01', '2025-12-31'), '2024-03-04', '2025-06-01', '2026-01-01'],
      ['the decision has ended, on its last day', from('2020-01-01', '2025-12-31'), null, '2025-12-31', '2026-01-01'],
      ['the decision has ended with February', from('2020-01-01', '2028-02-28'), null, '2028-02-01', '2028-02-29'],
      ['the trigger comes that was noted ahead', from('2020-01-01'), '2025-09-01', '2025-06-01', '2025-09-01'],
      ['the trigger comes, decision or not', null, '2025-09-01', '2025-06-01', '2025-09-01'],
    ];
  it.each(table)('is when %s', (_what, decision, received, today, on) => {
    expect(ask({ decision }, received, today)).toBe(on);
  });

  it('is no earlier than the decision was made, whatever day it says that it holds from', () => {
    const decision = aDecision({ date: day('2025-09-10'), validFrom: day('2025-01-01') });
    expect(ask({ decision }, null, '2025-06-01')).toBe('2025-09-10');
  });

  it.each([
    ['the period is over and the decision holds until further notice', from('2020-01-01'), '2024-03-04', '2026-03-04'],
    ['the period is over and the decision has ended', from('2020-01-01', '2025-12-31'), '2024-03-04', '2026-03-04'],
    ['nothing has happened to the record', from('2020-01-01'), null, '2025-06-01'],
  ])('never comes where %s', (_what, decision, received, today) => {
    expect(ask({ decision }, received, today)).toBeNull();
  });

  it('never comes without a rule, where rules clash, and where the rule retains permanently', () => {
    const retained = aRule({ action: 'retain-permanently', period: null, decision: from('2027-01-01') });
    const found: FoundRule[] = [
      { kind: 'none' },
      { kind: 'clash', rules: [aRule(), aRule({ id: 'SM10' })] },
      { kind: 'rule', rule: retained },
    ];
    for (const each of found) expect(askAgainOn(each, someFacts(), day('2024-03-05'))).toBeNull();
  });

  it('counts from the rule’s own trigger', () => {
    const closed = { period: aPeriod('P1Y', { trigger: 'case-closed' }) } as const;
    expect(ask(closed, '2026-02-01', '2026-02-01')).toBeNull();
    const about = someFacts({ happenedOn: { received: day('2020-01-01'), 'case-closed': day('2026-05-01') } });
    const again = askAgainOn({ kind: 'rule', rule: aRule(closed) }, about, day('2026-06-01'));
    expect(again?.toString()).toBe('2027-05-01');
  });

  it('lies ahead, and until then the answer is what it is today', () => {
    fc.assert(
      fc.property(anyTimedRule(), anyFacts(), anyDay(), fc.nat(1500), (rule, about, today, days) => {
        const found = { kind: 'rule', rule } as const;
        const again = askAgainOn(found, about, today);
        if (again) expect(Temporal.PlainDate.compare(again, today)).toBe(1);
        const wait = again ? today.until(again).days - 1 : days;
        const answer = shown(found, about, today);
        expect(shown(found, about, today.add({ days: Math.min(days, wait) }))).toEqual(answer);
        expect(shown(found, about, today.add({ days: wait }))).toEqual(answer);
      }),
      { numRuns: 400 },
    );
  });
});

/** Days as text: to Jest, all days are equal. */
function shown(found: FoundRule, about: RecordFacts, today: Temporal.PlainDate) {
  const assessed = assessRetention(found, about, today);
  return { ...assessed, dueOn: assessed.dueOn?.toString() ?? null };
}
