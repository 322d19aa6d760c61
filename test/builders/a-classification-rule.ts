import type { ClassificationRule } from '../../src/classification/index.js';

/** Gives the class K1 to every record; a test states only what it is about. */
export function aClassificationRule(stated: Partial<ClassificationRule> = {}): ClassificationRule {
  return {
    id: 'K1',
    version: 1,
    recordClass: 'K1',
    isOtherwise: false,
    recordsCreators: null,
    conditions: [],
    place: { file: 'retention-rules/social.yaml', line: 1 },
    checksum: '0'.repeat(64),
    ...stated,
  };
}
