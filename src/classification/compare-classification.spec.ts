import { describe, expect, it } from '@jest/globals';
import { aClassificationRule } from '../../test/builders/a-classification-rule.js';
import { compareClassification } from './compare-classification.js';

describe('what files say otherwise of classes', () => {
  it('is told by id, and what both say alike is left out', () => {
    const [kept, gone, come] = ['K1', 'K2', 'K3'].map((id) => aClassificationRule({ id }));
    const changed = aClassificationRule({ id: 'K4' });
    const reworded = { ...changed, checksum: 'f'.repeat(64) };
    expect(compareClassification([changed, kept!, gone!], [come!, kept!, reworded])).toEqual([
      { id: 'K2', before: gone, after: null },
      { id: 'K3', before: null, after: come },
      { id: 'K4', before: changed, after: reworded },
    ]);
  });
});
