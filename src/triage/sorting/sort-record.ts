import type { Registration } from '../../records/index.js';
import type { Judgement } from '../judge-record.js';
import type { TriageCause } from '../triage-item.js';

/** Where a record stands when it is asked. */
export interface RecordStanding {
  readonly origin: 'received' | 'drawn-up';
  readonly registration: Registration;
  readonly isRestricted: boolean;
  /** It came before the day from which its channel is triaged. */
  readonly isOlderThanTriage: boolean;
  /** Its place in the queue; null where it has none. */
  readonly waitsBecause: TriageCause | null;
  /** Somebody has it before them. */
  readonly isClaimed: boolean;
  /** Its text is another than when it was last sorted. */
  readonly isReworded: boolean;
  /** It stands as insignificant by a rule, and no person has said so. */
  readonly isInsignificantByRule: boolean;
}

/** What sorting does with a record; whatever is in question is a person's. */
export type Sorted =
  | { readonly kind: 'leave' }
  | { readonly kind: 'keep-ordered' }
  | { readonly kind: 'insignificant' }
  | { readonly kind: 'queue'; readonly because: TriageCause };

export function sortRecord(standing: RecordStanding, judgement: Judgement): Sorted {
  const { registration, waitsBecause } = standing;
  if (registration !== 'undecided') return sortDecided(standing, judgement);
  if (isLeftByPerson(waitsBecause)) return { kind: 'queue', because: waitsBecause! };
  if (standing.isOlderThanTriage && !standing.isRestricted) return { kind: 'keep-ordered' };
  if (standing.origin === 'drawn-up' && !mayBeSecret(judgement) && waitsBecause === null) return { kind: 'leave' };
  if (judgement.kind === 'insignificant' && !standing.isClaimed) return { kind: 'insignificant' };
  return { kind: 'queue', because: waitsBecause ?? 'new' };
}

/** What a person decided is left until the text is another; what a rule decided, while a rule still says so. */
function sortDecided(standing: RecordStanding, judgement: Judgement): Sorted {
  const { waitsBecause, registration } = standing;
  if (waitsBecause !== null) return { kind: 'queue', because: waitsBecause };
  if (registration === 'insignificant' && judgement.kind === 'insignificant') return { kind: 'leave' };
  if (standing.isInsignificantByRule) return { kind: 'queue', because: 'changed' };
  if (!standing.isReworded) return { kind: 'leave' };
  // What we wrote ourselves and nobody registered comes back only where it may be secret now.
  const isOurs = standing.origin === 'drawn-up' && registration !== 'registered';
  return isOurs && !mayBeSecret(judgement) ? { kind: 'leave' } : { kind: 'queue', because: 'changed' };
}

/** A person has taken it back: no rule decides of it again. */
export function isLeftByPerson(cause: TriageCause | null): boolean {
  return cause === 'undone' || cause === 'overturned';
}

export function mayBeSecret(judgement: Judgement): boolean {
  return judgement.kind === 'for-a-person' && judgement.suggestions.some(({ rule }) => rule.secrecy === 'suspected');
}
