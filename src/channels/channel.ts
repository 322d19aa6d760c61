/** A channel of the register (kanalförteckning): one account on one platform, answered for by one records creator. */
export interface Channel {
  readonly id: number;
  readonly platform: string;
  readonly address: string;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly unit: string;
  /** Kanalansvarig: name and mail. */
  readonly officer: string;
  /** Ersättare, for the officer's absences. */
  readonly substitute: string | null;
  /** The platform's immutable id of the account. */
  readonly accountId: string;
  readonly locator: string;
  readonly displayName: string;
  readonly profileUrl: string;
  /** Every author id that speaks as this channel. */
  readonly ownAccountIds: readonly string[];
  readonly decidedBy: string | null;
  /** Calendar day. */
  readonly decidedOn: string | null;
  readonly purpose: string | null;
  /** Calendar day: what is older is kept ordered by one decision, outside the next-working-day clock. */
  readonly triageFrom: string;
  readonly rhythm: Rhythm;
  readonly registeredAt: Date;
  readonly closedOn: string | null;
  readonly closingReason: string | null;
  readonly hasCredential: boolean;
}

export type Rhythm = 'night' | 'hour';

/** What a person states when a channel is registered; the account's own facts are looked up. */
export interface NewChannel extends Pick<
  Channel,
  | 'platform'
  | 'address'
  | 'recordsCreator'
  | 'unit'
  | 'officer'
  | 'substitute'
  | 'decidedBy'
  | 'decidedOn'
  | 'purpose'
  | 'triageFrom'
  | 'rhythm'
  | 'accountId'
  | 'locator'
  | 'displayName'
  | 'profileUrl'
  | 'ownAccountIds'
> {
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

export class ChannelRefused extends Error {
  constructor(
    readonly reason: 'account-registered-already' | 'no-such-channel' | 'closed-already',
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'ChannelRefused';
  }
}
