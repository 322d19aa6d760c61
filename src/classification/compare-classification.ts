import type { ClassificationRule } from './classification-rule.js';

/** A rule of classification that one set of files words otherwise than another; null on the side that lacks it. */
export interface ClassificationChange {
  readonly id: string;
  readonly before: ClassificationRule | null;
  readonly after: ClassificationRule | null;
}

/** By id; what both say alike is left out. */
export function compareClassification(
  before: readonly ClassificationRule[],
  after: readonly ClassificationRule[],
): ClassificationChange[] {
  const [old, young] = [before, after].map((rules) => new Map(rules.map((rule) => [rule.id, rule])));
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort((a, b) => a.localeCompare(b, 'sv'));
  return ids
    .map((id) => ({ id, before: old!.get(id) ?? null, after: young!.get(id) ?? null }))
    .filter((change) => change.before?.checksum !== change.after?.checksum);
}
