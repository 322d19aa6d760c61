import { Temporal } from 'temporal-polyfill';
import type { RecordFacts } from '../../src/retention/record-facts.js';

/** Of a visitor's comment that has come in; a test states only what it is about. */
export function someFacts(stated: Partial<RecordFacts> = {}): RecordFacts {
  return {
    recordsCreator: 'Kommunstyrelsen',
    platform: 'mastodon',
    channelId: 1,
    origin: 'received',
    kind: 'comment',
    state: 'visible',
    recordClass: null,
    threadClass: null,
    isRegistered: false,
    isRemovedByUs: false,
    hasAttachments: false,
    hasSnapshot: false,
    isChannelClosed: false,
    repeatsAnotherChannel: false,
    words: new Set(['bro']),
    happenedOn: { received: Temporal.PlainDate.from('2024-03-04') },
    ...stated,
  };
}
