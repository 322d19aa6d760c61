interface Stated {
  readonly id: string;
  readonly checksum: string;
}

/** A rule that one set of files words otherwise than another; null on the side that lacks it. */
export interface StatedChange<Rule extends Stated> {
  readonly id: string;
  readonly before: Rule | null;
  readonly after: Rule | null;
}

/** By id; what both say alike is left out. */
export function compareStated<Rule extends Stated>(
  before: readonly Rule[],
  after: readonly Rule[],
): StatedChange<Rule>[] {
  const [old, young] = [before, after].map((rules) => new Map(rules.map((rule) => [rule.id, rule])));
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort((a, b) => a.localeCompare(b, 'sv'));
  return ids
    .map((id) => ({ id, before: old!.get(id) ?? null, after: young!.get(id) ?? null }))
    .filter((change) => change.before?.checksum !== change.after?.checksum);
}
