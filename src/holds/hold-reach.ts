import { isWithin, type Reach } from '../foundation/access/acting.js';
import type { DisposalHold } from './disposal-hold.js';

/** One on every records creator's records is on theirs as well. */
export function isSeen({ recordsCreatorId }: DisposalHold, reach: Reach): boolean {
  return recordsCreatorId === null ? reach !== null : isWithin(reach, recordsCreatorId);
}

/** As far as roles go; one that a request laid is lifted by nobody. */
export function mayLift({ recordsCreatorId }: DisposalHold, reach: Reach): boolean {
  return recordsCreatorId === null ? reach === 'all' : isWithin(reach, recordsCreatorId);
}
