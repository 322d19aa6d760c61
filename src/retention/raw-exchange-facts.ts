import { Temporal } from 'temporal-polyfill';
import type { RecordFacts } from './record-facts.js';

export interface ChannelOfExchanges {
  readonly channelId: number;
  readonly recordsCreator: string;
  readonly platform: string;
  /** Calendar day; null while it is open. */
  readonly closedOn: string | null;
}

/**
 * What rules may ask of a raw exchange: where it came from and when. It came in from the platform; what its items are
 * is asked of them.
 */
export function rawExchangeFacts(channel: ChannelOfExchanges, receivedOn: Temporal.PlainDate): RecordFacts {
  const { recordsCreator, platform, channelId, closedOn } = channel;
  return {
    recordsCreator,
    platform,
    channelId,
    origin: 'received',
    kind: 'message',
    state: 'visible',
    recordClass: null,
    threadClass: null,
    isRegistered: false,
    isRemovedByUs: false,
    hasAttachments: false,
    hasSnapshot: false,
    isChannelClosed: closedOn !== null,
    repeatsAnotherChannel: false,
    words: new Set(),
    happenedOn: {
      received: receivedOn,
      ...(closedOn !== null && { 'channel-closed': Temporal.PlainDate.from(closedOn) }),
    },
  };
}
