import type { Access } from '../records/index.js';
import type { NewDecision } from './registration-decision.js';

type DecisionFault = 'secret-must-be-registered' | 'no-title';

/** What keeps a decision from being made. `access`: restricted where any of the records is already. */
export function listDecisionFaults(
  { decision, secrecy, entry }: Pick<NewDecision, 'decision' | 'secrecy' | 'entry'>,
  access: Access,
): DecisionFault[] {
  const isSecret = secrecy === 'suspected' || access === 'restricted';
  const isUntitled = decision === 'registered' && entry !== null && entry.publicTitle.trim() === '';
  return [
    ...(isSecret && decision !== 'registered' ? (['secret-must-be-registered'] as const) : []),
    ...(isUntitled ? (['no-title'] as const) : []),
  ];
}
