import type { ConditionKind, StatedCondition } from './condition.js';

export type StateResult<Facts> =
  | { readonly kind: 'stated'; readonly condition: StatedCondition<Facts> }
  | { readonly kind: 'fault'; readonly sentence: string };

/** A condition whose value is its own affair. */
export interface KnownCondition<Facts> extends Pick<ConditionKind<unknown>, 'name' | 'schema'> {
  state(written: unknown): StateResult<Facts>;
}

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
