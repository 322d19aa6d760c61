import { idsWithin, reachOf, type Acting, type Role } from '../foundation/access/index.js';

/** Who proposes, approves and executes. */
export const disposers: readonly Role[] = ['archivist'];
/** Who reads lists and says of a line that it is to be spared. */
export const disposalReviewers: readonly Role[] = ['archivist', 'registrar', 'channel-officer'];
/** Who reads lists and certificates; whoever runs the machine sees how disposal goes, and decides nothing of it. */
export const disposalReaders: readonly Role[] = [...disposalReviewers, 'administrator'];

/** Records creators whose lists are read; null: every one's. */
export function reachOfReaders(acting: Acting): readonly number[] | null {
  return idsWithin(reachOf(acting, disposalReaders));
}
