import { aCondition, aRule } from '../../test/builders/a-rule.js';
import { mayCoincide } from './rules-coincide.js';
import type { RetentionRule } from './retention-rule.js';

const on = (fact: string, ...values: string[]) => ({
  ...aCondition(() => true),
  accepts: { fact, values: new Set(values) },
});
const untold = aCondition(() => true);

describe('two rules', () => {
  it.each<[string, Partial<RetentionRule>, Partial<RetentionRule>]>([
    ['neither asks anything', {}, {}],
    ['only one names records creators', { recordsCreators: ['Socialnämnden'] }, {}],
    ['they share a records creator', { recordsCreators: ['A', 'B'] }, { recordsCreators: ['C', 'B'] }],
    [
      'they ask about different facts',
      { conditions: [on('origin', 'received')] },
      { conditions: [on('kind', 'post')] },
    ],
    ['they let a value through in common', { conditions: [on('kind', 'a', 'b')] }, { conditions: [on('kind', 'b')] }],
    ['one of them says nothing to compare', { conditions: [untold] }, { conditions: [on('kind', 'b')] }],
    ['neither says anything to compare', { conditions: [untold] }, { conditions: [untold] }],
  ])('may be about the same where %s', (_what, one, other) => {
    expect(mayCoincide(aRule(one), aRule(other))).toBe(true);
    expect(mayCoincide(aRule(other), aRule(one))).toBe(true);
  });

  it.each<[string, Partial<RetentionRule>, Partial<RetentionRule>]>([
    ['subject', {}, { subject: 'measurement' }],
    ['records creator', { recordsCreators: ['A', 'B'] }, { recordsCreators: ['C'] }],
    ['fact', { conditions: [on('kind', 'a', 'b')] }, { conditions: [on('kind', 'c')] }],
    [
      'fact, one of several,',
      { conditions: [untold, on('origin', 'x'), on('kind', 'a')] },
      { conditions: [on('origin', 'x'), untold, on('kind', 'b')] },
    ],
  ])('are never about the same where a %s parts them', (_what, one, other) => {
    expect(mayCoincide(aRule(one), aRule(other))).toBe(false);
    expect(mayCoincide(aRule(other), aRule(one))).toBe(false);
  });
});
