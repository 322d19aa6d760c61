import type { Channel } from '../channel.js';
import type { ImportLine } from './planned-line.js';

/**
 * The channel that a line is about: the one with the line's account, or its number where no account is given, or its
 * address where neither is. Of several with the same account the number decides, else the open one.
 */
export function matchChannel({ cells }: ImportLine, channels: readonly Channel[]): Channel | null {
  const { id = '', platform = '', accountId = '', address = '' } = cells;
  const onPlatform = channels.filter((channel) => platform === '' || channel.platform === platform);
  if (accountId !== '') {
    const ofAccount = onPlatform.filter((channel) => channel.accountId === accountId);
    return ofAccount.find((channel) => String(channel.id) === id) ?? ofAccount.find(isOpen) ?? null;
  }
  if (id !== '') return onPlatform.find((channel) => String(channel.id) === id) ?? null;
  return onPlatform.find((channel) => isOpen(channel) && channel.address === address) ?? null;
}

function isOpen({ closedOn }: Channel): boolean {
  return closedOn === null;
}
