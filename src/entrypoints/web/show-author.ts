import type { Channel } from '../../channels/index.js';
import type { Origin } from '../../records/index.js';
import { unnamed } from './texts.sv.js';

/** In characters; the record's facts show the whole name. */
const longestShown = 80;

/** Who wrote a record, in its heading: what we drew up without a person's name is the channel's. */
export function showAuthor(
  name: string | null,
  origin: Origin,
  channel: Pick<Channel, 'displayName'> | undefined,
): string {
  const shown = visible(name) ?? (origin === 'drawn-up' ? channel?.displayName : undefined) ?? unnamed;
  const characters = [...shown];
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')} …` : shown;
}

/** Null for a name that nobody can see. */
function visible(name: string | null): string | null {
  return name !== null && /[^\p{C}\p{Z}\p{M}]/u.test(name) ? name : null;
}
