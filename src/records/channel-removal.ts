export const removalGrounds = ['criminal', 'channel-rules', 'spam', 'secrecy', 'mistake', 'other'] as const;
/** Why we took something down: criminal content must go (5 § BBS-lagen), the rest is our own decision. */
export type RemovalGround = (typeof removalGrounds)[number];

/** Borttagen av oss: we took the item down from the channel. The record stays; it is no disposal of it. */
export interface NewRemoval {
  readonly recordId: string;
  readonly ground: RemovalGround;
  readonly reason: string;
  /** Calendar day in Europe/Stockholm, never ahead. */
  readonly removedOn: string;
  /** Who took it down. */
  readonly removedBy: string;
}

/** A note of it as it stands; a later one corrects an earlier. */
export interface ChannelRemoval extends Omit<NewRemoval, 'recordId'> {
  readonly notedBy: string;
  /** ISO 8601 in UTC. */
  readonly notedAt: string;
}

export type RemovalRefusal = 'no-ground' | 'no-reason' | 'no-day' | 'day-ahead' | 'no-remover' | 'not-noted';

export class RemovalRefused extends Error {
  constructor(
    readonly reason: RemovalRefusal,
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'RemovalRefused';
  }
}
