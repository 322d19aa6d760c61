import type { ChannelStatement } from './channel-statement.js';

/** Who answers for the channel on a day: the officer, or the substitute while their time lasts. */
export function officerOn(channel: ChannelStatement, day: string): string {
  const { officer, substitute, substituteFrom, substituteTo } = channel;
  const stands = substituteFrom !== null && substituteFrom <= day && (substituteTo === null || day <= substituteTo);
  return stands && substitute !== null ? substitute : officer;
}
