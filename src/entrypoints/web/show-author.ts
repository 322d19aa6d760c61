import type { Channel } from '../../channels/index.js';
import type { Origin } from '../../records/index.js';
import { unnamed } from './texts.sv.js';

/** Who wrote a record, in its heading: what we drew up without a person's name is the channel's. */
export function showAuthor(
  name: string | null,
  origin: Origin,
  channel: Pick<Channel, 'displayName'> | undefined,
): string {
  return name ?? (origin === 'drawn-up' ? channel?.displayName : undefined) ?? unnamed;
}
