import type { ConditionKind, StatedCondition } from './condition.js';

export type StateResult<Condition> =
  { readonly kind: 'stated'; readonly condition: Condition } | { readonly kind: 'fault'; readonly sentence: string };

/** What may stand under `when`; how it holds, or what it finds, is its own affair. */
export interface StatableCondition<Condition> extends Pick<ConditionKind<unknown>, 'name' | 'schema'> {
  state(written: unknown): StateResult<Condition>;
}

/** A condition whose value is its own affair. */
export type KnownCondition<Facts> = StatableCondition<StatedCondition<Facts>>;

export function knownCondition<Value, Facts>(kind: ConditionKind<Value, Facts>): KnownCondition<Facts> {
  const { name, schema } = kind;
  return {
    name,
    schema,
    state(written) {
      const parsed = kind.parse(written);
      if (parsed.kind === 'fault') return parsed;
      const { value } = parsed;
      return {
        kind: 'stated',
        condition: {
          name,
          holds: (facts) => kind.holds(value, facts),
          describe: () => kind.describe(value),
          accepts: kind.accepts(value),
          words: kind.words?.(value) ?? [],
        },
      };
    },
  };
}
