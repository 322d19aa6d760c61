import type { ImportLine } from './planned-line.js';
import { importTexts } from './texts.sv.js';

/** What channel a line is about in the file's own words, for somebody who is to mend the file. */
export function sayChannel({ cells: { address, accountId, id } }: ImportLine): string | null {
  return address || accountId || (id ? importTexts.channelNumbered(id) : null);
}
