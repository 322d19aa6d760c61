import type { Mark } from './conditions/marking-condition.js';

/** Why a record waits: it came in; its text is another since it was decided of; a decision was taken back; a sample was overturned. */
export type TriageCause = 'new' | 'changed' | 'undone' | 'overturned';

/** Why a record may matter, with the words that say so. */
export interface Suggestion {
  /** In Swedish, to go on "Kan ha betydelse, därför att …". */
  readonly because: string;
  readonly ruleId: string;
  readonly weight: number;
  readonly secrecy: 'suspected' | null;
  /** Parts of the latest version's text, in UTF-16 units. */
  readonly marks: readonly Mark[];
}

/** A record that waits for a person's decision (OSL 5:1). */
export interface TriageItem {
  readonly recordId: string;
  readonly recordsCreatorId: number;
  readonly channelId: number;
  readonly because: TriageCause;
  /** Calendar day on which it is to be decided at the latest: the working day after it came in. */
  readonly dueOn: string;
  readonly weight: number;
  /** The weightiest first. */
  readonly suggestions: readonly Suggestion[];
  readonly queuedAt: Date;
  /** Who has it before them; null for nobody. */
  readonly claimedBy: { readonly id: number; readonly name: string } | null;
  readonly claimedUntil: Date | null;
  /** How many others wait with the same text. */
  readonly alike: number;
}
