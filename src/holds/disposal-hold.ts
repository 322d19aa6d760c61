import type { Origin } from '../records/index.js';

/** Why something may not be destroyed for now: a request for disclosure, the courts, JO or IMY, an audit, a claim, research. */
export const holdGrounds = [
  'disclosure-request',
  'court-or-police',
  'supervision',
  'audit',
  'damages',
  'research',
  'other',
] as const;

export type HoldGround = (typeof holdGrounds)[number];

export const holdScopes = ['records', 'threads', 'channel', 'filter'] as const;

/** Named records; their whole threads; all of a channel; or a standing choice (stående urval) that later records fall under too. */
export type HoldScope = (typeof holdScopes)[number];

/** A standing choice: what matches all that is stated, whenever it was captured; a null is no condition. */
export interface HoldFilter {
  readonly channelId: number | null;
  readonly origin: Origin | null;
  /** The displayed name or the platform's id, exactly. */
  readonly author: string | null;
  /** Calendar days in Europe/Stockholm, both included; where no time of publication is known the day of capture counts. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Words as a person types them in a search; any version counts. */
  readonly words: string | null;
}

/** A disposal hold (gallringsstopp): what it covers is not destroyed, whatever the rules say, until it is lifted. */
export interface DisposalHold extends HoldFilter {
  readonly id: number;
  /** Null, as the name: every records creator's. */
  readonly recordsCreatorId: number | null;
  readonly recordsCreator: string | null;
  /** The disclosure request that it was laid for and ends with. */
  readonly requestId: number | null;
  readonly ground: HoldGround;
  readonly reason: string;
  readonly scope: HoldScope;
  /** How many records it names, itself or by their threads. */
  readonly namedRecords: number;
  readonly laidBy: string;
  readonly laidAt: Date;
  /** Null, as what follows, while it is in force. */
  readonly liftedAt: Date | null;
  readonly liftedBy: string | null;
  readonly liftingReason: string | null;
}
