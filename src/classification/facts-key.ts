import type { ClassifiableFacts } from './classifiable-facts.js';

/** Equal for facts of which every condition says the same. */
export function factsKey(facts: ClassifiableFacts): string {
  const { channelId, recordsCreator, origin, kind, state, threadClass, words } = facts;
  const { isRemovedByUs, hasAttachments, hasSnapshot, isChannelClosed, repeatsAnotherChannel } = facts;
  const flags = [isRemovedByUs, hasAttachments, hasSnapshot, isChannelClosed, repeatsAnotherChannel].map(Number);
  const found = words.size === 0 ? '' : [...words].sort().join(' ');
  // The platform goes with the channel's number; \0 stands in no text of PostgreSQL's.
  return [channelId, recordsCreator, origin, kind, state, threadClass ?? '', flags.join(''), found].join('\0');
}
