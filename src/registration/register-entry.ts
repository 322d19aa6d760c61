import type { Origin } from '../records/index.js';
import type { Parties } from './registration-decision.js';

/** What the register says of a record (OSL 5:2). */
export interface EntryContent extends EntryCorrection {
  readonly origin: Origin;
}

/** What a correction may change. */
export interface EntryCorrection {
  /** When it came in or was drawn up, calendar day; null where no time is known. */
  readonly datedOn: string | null;
  readonly publicTitle: string;
  readonly protectedTitle: string | null;
  /** From whom it came, or to whom it went. */
  readonly parties: Parties;
  readonly caseTitle: string | null;
}

/** One wording of an entry. An entry is corrected by a new one, and never erased (JO 4639-2007). */
export interface EntryVersion extends EntryContent {
  readonly n: number;
  /** The decision to register was taken back; the number is never used again. */
  readonly isStruck: boolean;
  /** Why it was corrected; null for the first. */
  readonly reason: string | null;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

/** An entry of the running register, as its latest wording says. */
export interface RegisterEntry extends EntryVersion {
  readonly id: string;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  /** `SM KS 2026:17` */
  readonly designation: string;
  readonly recordId: string;
  /** The record has been destroyed; what the register says stays. */
  readonly isDestroyed: boolean;
  readonly channelId: number;
  readonly registeredBy: string;
  readonly registeredAt: Date;
  /** The diary's number; null where none has come. */
  readonly registrationNumber: string | null;
  readonly registrationNotedAt: Date | null;
}

/** All of it, for those who work with it; or what may be shown to everybody (OSL 5:2). */
export const registerViews = ['public', 'full'] as const;
export type RegisterViewKind = (typeof registerViews)[number];

/** What may be shown to everybody. */
export function toPublic<T extends EntryVersion>(entry: T): T {
  const { parties } = entry;
  return { ...entry, protectedTitle: null, parties: { ...parties, protected: null }, caseTitle: null, reason: null };
}
