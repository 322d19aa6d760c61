import { classifyingConditions, knownCondition as known, type KnownCondition } from '../../classification/index.js';
import type { RecordFacts } from '../record-facts.js';
import { classCondition } from './class.js';
import { registeredCondition } from './registered.js';

/** Every condition that a rule may state; loader, check, schema and wording read this list. */
export const conditions: readonly KnownCondition<RecordFacts>[] = [
  ...classifyingConditions,
  known(classCondition),
  known(registeredCondition),
];
