import { platformName } from '../../capture/index.js';
import type { Channel } from '../../channels/index.js';

/** One account among several of the same name: `Norrsunda kommun (Mastodon)`. */
export function showChannel({ displayName, platform }: Pick<Channel, 'displayName' | 'platform'>): string {
  return `${displayName} (${platformName(platform)})`;
}
