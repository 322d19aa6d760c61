import fc from 'fast-check';
import { aClassificationRule } from '../../test/builders/a-classification-rule.js';
import { someFacts } from '../../test/builders/some-facts.js';
import { classify } from './classify.js';

const facts = someFacts({ recordsCreator: 'Kommunstyrelsen' });
const holding = { conditions: [{ name: 'x', holds: () => true, describe: () => '', accepts: null, words: [] }] };
const failing = { conditions: [{ name: 'x', holds: () => false, describe: () => '', accepts: null, words: [] }] };

describe('the class that a record gets', () => {
  it('is none where no rule holds', () => {
    const rules = [aClassificationRule(failing), aClassificationRule({ recordsCreators: ['Socialnämnden'] })];
    expect(classify(facts, rules)).toEqual({ basis: 'no-rule', recordClass: null, rules: [] });
  });

  it('is the one of the rule that holds, which is cited', () => {
    const rule = aClassificationRule({ ...holding, recordsCreators: ['Kommunstyrelsen'], recordClass: 'K2' });
    expect(classify(facts, [rule])).toEqual({ basis: 'rule', recordClass: 'K2', rules: [rule] });
  });

  it('is the one that several rules agree on, by the one with the lowest id in its newest version', () => {
    const [a1, a2, b] = [
      aClassificationRule({ id: 'A', version: 1 }),
      aClassificationRule({ id: 'A', version: 2 }),
      aClassificationRule({ id: 'B' }),
    ] as const;
    expect(classify(facts, [b, a1, a2])).toMatchObject({ basis: 'rule', rules: [a2] });
  });

  it('is none where rules disagree, and all of them are named', () => {
    const [one, other] = [aClassificationRule({ id: 'A' }), aClassificationRule({ id: 'B', recordClass: 'K2' })];
    expect(classify(facts, [other, one])).toEqual({ basis: 'clash', recordClass: null, rules: [one, other] });
  });

  it('is what a rule for everything else says only where no other rule holds', () => {
    const otherwise = aClassificationRule({ id: 'Z', recordClass: 'K9', isOtherwise: true });
    expect(classify(facts, [otherwise, aClassificationRule(failing)])).toMatchObject({ recordClass: 'K9' });
    expect(classify(facts, [otherwise, aClassificationRule(holding)])).toMatchObject({ recordClass: 'K1' });
    const [a, b] = [aClassificationRule({ id: 'A' }), aClassificationRule({ id: 'B', recordClass: 'K2' })];
    expect(classify(facts, [a, otherwise, b])).toMatchObject({ basis: 'clash', rules: [a, b] });
  });

  it('is the same in whatever order the rules stand', () => {
    const rule = fc
      .record({
        id: fc.constantFrom('A', 'B', 'C', 'D'),
        version: fc.integer({ min: 1, max: 2 }),
        recordClass: fc.constantFrom('K1', 'K2'),
        isOtherwise: fc.boolean(),
        holds: fc.boolean(),
      })
      .map(({ holds, ...stated }) => aClassificationRule({ ...stated, ...(holds ? holding : failing) }));
    const rules = fc.uniqueArray(rule, { maxLength: 6, selector: ({ id, version }) => `${id} ${version}` });
    const shuffled = rules.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, mixed]) => {
        expect(classify(facts, mixed)).toEqual(classify(facts, some));
      }),
    );
  });
});
