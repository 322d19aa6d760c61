import type { ConditionKind, StatedCondition } from '../condition.js';
import { attachmentsCondition } from './attachments.js';
import { channelClosedCondition } from './channel-closed.js';
import { channelCondition } from './channel.js';
import { classCondition } from './class.js';
import { kindCondition } from './kind.js';
import { originCondition } from './origin.js';
import { platformCondition } from './platform.js';
import { registeredCondition } from './registered.js';
import { removedByUsCondition } from './removed-by-us.js';
import { repeatsCondition } from './repeats.js';
import { snapshotCondition } from './snapshot.js';
import { stateCondition } from './state.js';
import { threadClassCondition } from './thread-class.js';
import { wordsCondition } from './words.js';

export type StateResult =
  | { readonly kind: 'stated'; readonly condition: StatedCondition }
  | { readonly kind: 'fault'; readonly sentence: string };

/** A condition whose value is its own affair. */
export interface KnownCondition extends Pick<ConditionKind<unknown>, 'name' | 'schema'> {
  state(written: unknown): StateResult;
}

/** Every condition that a rule may state; loader, check, schema and wording read this list. */
export const conditions: readonly KnownCondition[] = [
  known(originCondition),
  known(kindCondition),
  known(stateCondition),
  known(platformCondition),
  known(channelCondition),
  known(classCondition),
  known(threadClassCondition),
  known(wordsCondition),
  known(registeredCondition),
  known(removedByUsCondition),
  known(attachmentsCondition),
  known(snapshotCondition),
  known(channelClosedCondition),
  known(repeatsCondition),
];

function known<Value>(kind: ConditionKind<Value>): KnownCondition {
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
        },
      };
    },
  };
}
