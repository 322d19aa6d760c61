import { findConcern, type CaptureConcern, type ChannelStanding } from '../../../../capture/index.js';
import { listMissing, type Channel, type MissingFact } from '../../../../channels/index.js';

/** A channel as a line of the register. */
export interface ChannelLine {
  readonly channel: Channel;
  readonly standing: ChannelStanding;
  readonly missing: readonly MissingFact[];
  readonly concern: CaptureConcern | null;
}

/** Of a closed channel nothing is asked any more. */
export function toLine(channel: Channel, standing: ChannelStanding, now: Date, today: string): ChannelLine {
  const isOpen = channel.closedOn === null;
  return {
    channel,
    standing,
    missing: isOpen ? listMissing(channel, today) : [],
    concern: isOpen ? findConcern(channel.registeredAt, standing, now) : null,
  };
}
