import type { ChannelStatement } from '../channel-statement.js';
import type { Channel, ChannelAccount } from '../channel.js';
import type { RegisterColumn } from '../register-columns.js';
import type { StatementChanges } from '../statement-changes.js';

/** A line of the file as it was read: the columns that the file has. */
export interface ImportLine {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  readonly cells: Partial<Readonly<Record<RegisterColumn, string>>>;
}

/** Why a line is refused. */
export interface ImportFault {
  /** Null where no single column is wrong. */
  readonly column: RegisterColumn | null;
  readonly sentence: string;
}

/** What would become of a line. */
export type PlannedLine = { readonly line: number } & (
  | {
      readonly kind: 'new';
      readonly account: ChannelAccount;
      readonly recordsCreator: string;
      readonly statement: ChannelStatement;
    }
  | {
      readonly kind: 'changed';
      readonly channel: Channel;
      readonly changes: StatementChanges;
      readonly statement: ChannelStatement;
    }
  | { readonly kind: 'unchanged'; readonly channel: Channel }
  | {
      readonly kind: 'refused';
      /** What channel it is about, as the file says it; null where it does not. */
      readonly about: string | null;
      readonly faults: readonly ImportFault[];
    }
);

export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  /** Names of columns that the register does not have. */
  readonly ignoredColumns: readonly string[];
  /** Tells this plan from any other: what was confirmed is what is carried out. */
  readonly digest: string;
}

export type PlannedImport =
  { readonly kind: 'plan'; readonly plan: ImportPlan } | { readonly kind: 'unreadable'; readonly sentence: string };

/** What a platform answers about an address. */
export type FoundForRegister =
  | { readonly kind: 'found'; readonly account: ChannelAccount }
  | { readonly kind: 'not-found'; readonly column: 'platform' | 'address'; readonly sentence: string };

/** Looks an account up on its platform; the register itself reaches no network. */
export type FindAccount = (platform: string, address: string) => Promise<FoundForRegister>;
