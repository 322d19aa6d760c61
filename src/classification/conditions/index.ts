import { knownCondition as known, type KnownCondition } from '../known-condition.js';
import type { ClassifiableFacts } from '../classifiable-facts.js';
import { attachmentsCondition } from './attachments.js';
import { channelClosedCondition } from './channel-closed.js';
import { channelCondition } from './channel.js';
import { kindCondition } from './kind.js';
import { originCondition } from './origin.js';
import { platformCondition } from './platform.js';
import { removedByUsCondition } from './removed-by-us.js';
import { repeatsCondition } from './repeats.js';
import { snapshotCondition } from './snapshot.js';
import { stateCondition } from './state.js';
import { threadClassCondition } from './thread-class.js';
import { wordsCondition } from './words.js';

/** Every condition that a rule of classification may state; rules of retention may state these and some of their own. */
export const classifyingConditions: readonly KnownCondition<ClassifiableFacts>[] = [
  known(originCondition),
  known(kindCondition),
  known(stateCondition),
  known(platformCondition),
  known(channelCondition),
  known(threadClassCondition),
  known(wordsCondition),
  known(removedByUsCondition),
  known(attachmentsCondition),
  known(snapshotCondition),
  known(channelClosedCondition),
  known(repeatsCondition),
];
