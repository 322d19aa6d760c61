import type { StatedCondition } from './condition.js';

/** What the conditions of some rules ask of records: what none asks is not read. */
export interface AskedFacts {
  readonly attachments: boolean;
  readonly threadClass: boolean;
  readonly repeats: boolean;
  readonly snapshot: boolean;
  readonly removal: boolean;
  /** In lower case. */
  readonly words: ReadonlySet<string>;
}

export function listAskedFacts(
  rules: readonly { readonly conditions: readonly StatedCondition<never>[] }[],
): AskedFacts {
  const conditions = rules.flatMap((rule) => rule.conditions);
  const asked = new Set(conditions.map(({ accepts }) => accepts?.fact));
  return {
    attachments: asked.has('hasAttachments'),
    threadClass: asked.has('threadClass'),
    repeats: asked.has('repeatsAnotherChannel'),
    snapshot: asked.has('hasSnapshot'),
    removal: asked.has('isRemovedByUs'),
    words: new Set(conditions.flatMap(({ words }) => words)),
  };
}
