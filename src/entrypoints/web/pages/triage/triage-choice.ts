import type { DecisionChoice } from '../registration/to-decision.js';

/** The branches of the decision tree (OSL 5:1), in its order. */
export const triageChoices = [
  'secret',
  'to-be-removed',
  'matters',
  'removed-by-us',
  'kept-ordered',
  'insignificant',
] as const;
export type TriageBranch = (typeof triageChoices)[number];

/** A branch, or registering with the note written at once. */
export const pressableChoices = [...triageChoices, 'matters-write'] as const;
export type TriageChoice = (typeof pressableChoices)[number];

export const lightChoices = ['kept-ordered', 'insignificant'] as const;
export type LightChoice = (typeof lightChoices)[number];

interface Branch {
  /** The single key. */
  readonly key: string;
  readonly decides: DecisionChoice;
  /** A service note is begun in the same deed. */
  readonly isNoted: boolean;
  /** What is shown when it is done. */
  readonly leadsTo: 'next' | 'note' | 'removal';
}

export const branches: Record<TriageChoice, Branch> = {
  secret: { key: 's', decides: 'secret', isNoted: false, leadsTo: 'next' },
  'to-be-removed': { key: 'b', decides: 'matters', isNoted: true, leadsTo: 'removal' },
  matters: { key: 'r', decides: 'matters', isNoted: true, leadsTo: 'next' },
  // Most of what is registered is plain, and the clock is the next working day's: the queue goes on, drafts wait in their list.
  'matters-write': { key: 'shift+r', decides: 'matters', isNoted: true, leadsTo: 'note' },
  'removed-by-us': { key: 't', decides: 'matters', isNoted: true, leadsTo: 'removal' },
  'kept-ordered': { key: 'o', decides: 'kept-ordered', isNoted: false, leadsTo: 'next' },
  insignificant: { key: 'i', decides: 'insignificant', isNoted: false, leadsTo: 'next' },
};

export function isLight(choice: TriageChoice): boolean {
  return lightChoices.some((light) => light === choice);
}
