import { Temporal } from 'temporal-polyfill';
import { aClassificationRule } from '../../test/builders/a-classification-rule.js';
import { aCondition, aRule } from '../../test/builders/a-rule.js';
import { someFacts } from '../../test/builders/some-facts.js';
import { RuleTrial, type TriedRecord } from './rule-trial.js';

const { happenedOn: _days, ...facts } = someFacts({ words: new Set() });

function aRecord(stated: Partial<TriedRecord> = {}): TriedRecord {
  return {
    ...facts,
    id: '2',
    recordsCreatorId: 1,
    text: null,
    countedOn: '2024-03-04',
    channelClosedOn: null,
    supersededOn: null,
    declaredInactiveOn: null,
    caseClosedOn: null,
    topId: null,
    isClassedByHand: false,
    classByHand: null,
    ...stated,
  };
}

const posts = aClassificationRule({
  id: 'A',
  recordClass: 'K1',
  conditions: [{ ...aCondition(() => true), holds: ({ kind }) => kind === 'post' }],
});
const answersToPosts = aClassificationRule({
  id: 'B',
  recordClass: 'K2',
  conditions: [{ ...aCondition(() => true), holds: ({ threadClass }) => threadClass === 'K1' }],
});
const ofClass = (code: string) => aRule({ conditions: [aCondition(({ recordClass }) => recordClass === code)] });
const trialOf = (rule = ofClass('K2')) =>
  new RuleTrial({ rules: [rule], classification: [posts, answersToPosts] }, Temporal.PlainDate.from('2026-03-04'));

describe('trying rules on a record', () => {
  it('gives it the class that they say, and reckons by that class', () => {
    const tried = trialOf(ofClass('K1')).try(aRecord({ kind: 'post' }));
    expect(tried).toMatchObject({ recordClass: 'K1', answer: { outcome: 'due-for-disposal', dueOn: '2026-03-04' } });
  });

  it('forgets the class that rules in force have given it and its thread', () => {
    const record = aRecord({ recordClass: 'K2', threadClass: 'K1' });
    expect(trialOf().try(record)).toMatchObject({ recordClass: null, answer: { outcome: 'no-rule' } });
    expect(record).toMatchObject({ recordClass: null, threadClass: null });
  });

  it('follows the class that the tried rules give to what begins its thread', () => {
    const trial = trialOf();
    trial.learnTop(aRecord({ id: '1', kind: 'post' }));
    const answer = aRecord({ topId: '1' });
    expect(trial.try(answer)).toMatchObject({ recordClass: 'K2', answer: { outcome: 'due-for-disposal' } });
    expect(answer).toMatchObject({ threadClass: 'K1', recordClass: 'K2' });
  });

  it('knows no class of a thread whose beginning has none, or is not there', () => {
    const trial = trialOf();
    trial.learnTop(aRecord({ id: '1' }));
    for (const topId of ['1', '9']) {
      const record = aRecord({ topId });
      expect(trial.try(record)).toMatchObject({ recordClass: null });
      expect(record.threadClass).toBeNull();
    }
  });

  it('leaves the class that a person has given, even that there is none', () => {
    const byHand = { kind: 'post', isClassedByHand: true } as const;
    expect(trialOf().try(aRecord({ ...byHand, classByHand: 'K2' }))).toMatchObject({
      recordClass: 'K2',
      answer: { outcome: 'due-for-disposal' },
    });
    expect(trialOf(ofClass('K1')).try(aRecord({ ...byHand, classByHand: null }))).toMatchObject({
      recordClass: null,
      answer: { outcome: 'no-rule' },
    });
  });

  it('lets a thread follow what a person has made of its beginning', () => {
    const trial = trialOf();
    trial.learnTop(aRecord({ id: '1', kind: 'reply', isClassedByHand: true, classByHand: 'K1' }));
    expect(trial.try(aRecord({ topId: '1' }))).toMatchObject({ recordClass: 'K2' });
  });
});
