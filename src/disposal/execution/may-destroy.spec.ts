import type { AnswerNow } from '../../retention/index.js';
import { mayDestroy, mayDestroyExchange, type ExchangeStanding, type RecordStanding } from './may-destroy.js';

const due: AnswerNow = { outcome: 'due-for-disposal', reason: 'period-over', ruleRef: 7, dueOn: '2026-01-01' };
const kept: AnswerNow = { outcome: 'no-rule', reason: 'no-rule', ruleRef: null, dueOn: null };

const free: RecordStanding = {
  kind: 'retention',
  isHere: true,
  holdIds: [],
  citedRule: 7,
  answer: due,
  isNewsWaiting: false,
  hasNewVersion: false,
  awaitsDiary: false,
  hasDraft: false,
  exchanges: [],
};

describe('mayDestroy', () => {
  const cases: readonly (readonly [string, Partial<RecordStanding>, readonly string[]])[] = [
    ['a record that is due under the rule of its list', {}, []],
    ['one that is gone', { isHere: false }, ['gone-already']],
    ['one that is held', { holdIds: [3, 5] }, ['held 3, 5']],
    ['one that no rule holds for any more', { answer: null }, ['not-due no-rule']],
    [
      'one whose decision has expired',
      { answer: { ...kept, reason: 'decision-expired', ruleRef: 7 } },
      ['not-due decision-expired'],
    ],
    [
      'one whose trigger was withdrawn',
      { answer: { ...kept, outcome: 'awaiting-trigger', reason: 'not-triggered' } },
      ['not-due not-triggered'],
    ],
    ['one whose rule says review now', { answer: { ...due, outcome: 'due-for-review' } }, ['not-due period-over']],
    ['one whose rule is worded otherwise now', { answer: { ...due, ruleRef: 8 } }, ['rule-changed']],
    ['one that something has happened to', { isNewsWaiting: true }, ['not-asked-yet']],
    ['one that was edited after the approval', { hasNewVersion: true }, ['changed-since-approval']],
    ['one whose number the diary has not told', { awaitsDiary: true }, ['awaits-diary']],
    ['one with a note that is not signed', { hasDraft: true }, ['note-unsigned']],
    ['a withdrawn one with such a note', { kind: 'withdrawal', hasDraft: true }, []],
    [
      'one on a raw exchange that no rule lets go',
      { exchanges: [{ holdIds: [], answer: kept }] },
      ['raw-exchange-kept 1'],
    ],
    ['one on a raw exchange that is due', { exchanges: [{ holdIds: [], answer: due }] }, []],
    [
      'one on a raw exchange with a held neighbour',
      { exchanges: [{ holdIds: [3], answer: due }] },
      ['raw-exchange-held 3'],
    ],
    [
      'one with everything in its way',
      { holdIds: [1], answer: null, hasNewVersion: true },
      ['held 1', 'not-due no-rule', 'changed-since-approval'],
    ],
    [
      'a withdrawn one without a rule',
      { kind: 'withdrawal', answer: null, exchanges: [{ holdIds: [], answer: kept }] },
      [],
    ],
    [
      'a withdrawn one on a raw exchange with a held neighbour',
      { kind: 'withdrawal', answer: null, exchanges: [{ holdIds: [2], answer: null }] },
      ['raw-exchange-held 2'],
    ],
    ['a withdrawn one that is held', { kind: 'withdrawal', holdIds: [2] }, ['held 2']],
    [
      'a criminal one, held or not',
      { kind: 'emergency', holdIds: [2], answer: null, exchanges: [{ holdIds: [2], answer: kept }] },
      [],
    ],
    ['a criminal one that is gone', { kind: 'emergency', isHere: false }, ['gone-already']],
  ];
  it.each(cases)('says of %s what stands in its way', (_, stated, expected) => {
    expect(mayDestroy({ ...free, ...stated }).map(({ code, detail }) => `${code} ${detail}`.trim())).toStrictEqual(
      expected,
    );
  });
});

describe('mayDestroyExchange', () => {
  const exchange: ExchangeStanding = { isHere: true, holdIds: [], citedRule: 7, answer: due, isReadOut: true };
  const cases: readonly (readonly [string, Partial<ExchangeStanding>, readonly string[]])[] = [
    ['an exchange that is due and read', {}, []],
    ['one with a held record on it', { holdIds: [4] }, ['held']],
    ['one whose rule is gone', { answer: kept }, ['not-due']],
    ['one that nobody has read to the end', { isReadOut: false }, ['not-read-again']],
    ['one that is gone', { isHere: false }, ['gone-already']],
  ];
  it.each(cases)('says of %s what stands in its way', (_, stated, expected) => {
    expect(mayDestroyExchange({ ...exchange, ...stated }).map(({ code }) => code)).toStrictEqual(expected);
  });
});
