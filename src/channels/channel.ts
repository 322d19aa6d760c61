import type { ChannelStatement } from './channel-statement.js';

/** A channel of the register (kanalförteckning): one account on one platform, answered for by one records creator. */
export interface Channel extends ChannelAccount, ChannelStatement {
  readonly id: number;
  /** Counts the changes: somebody who changes a channel says which version they read. */
  readonly version: number;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly registeredAt: Date;
  /** Calendar day. */
  readonly closedOn: string | null;
  readonly closingReason: string | null;
  readonly hasCredential: boolean;
}

/** The account's own facts, as they were looked up. */
export interface ChannelAccount {
  readonly platform: string;
  readonly address: string;
  /** The platform's immutable id of the account. */
  readonly accountId: string;
  readonly locator: string;
  readonly displayName: string;
  readonly profileUrl: string;
  /** Every author id that speaks as this channel. */
  readonly ownAccountIds: readonly string[];
}

type StatedAtFirst =
  'unit' | 'officer' | 'substitute' | 'decidedBy' | 'decidedOn' | 'purpose' | 'triageFrom' | 'rhythm';

/** A channel to register. What may be stated later has a default: see `notStated`; the first review is due in a year. */
export interface NewChannel
  extends ChannelAccount, Pick<ChannelStatement, StatedAtFirst>, Partial<Omit<ChannelStatement, StatedAtFirst>> {
  readonly recordsCreator: string;
  /** Token or `user:application password`; sealed at once, never shown again. */
  readonly credential: string | null;
}

/** One line of a channel's history. */
export interface ChannelChange {
  readonly at: Date;
  readonly actor: string;
  readonly deed: string;
  readonly changes: Readonly<Record<string, unknown>>;
}

export type ChannelRefusal = 'account-registered-already' | 'no-such-channel' | 'closed-already' | 'changed-meanwhile';

export class ChannelRefused extends Error {
  constructor(
    readonly reason: ChannelRefusal,
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'ChannelRefused';
  }
}
