import { idsWithin, reachOf, roles, type Acting, type Role } from '../../../../foundation/access/index.js';

/** Who sees what changed rule files would do before they are used. */
export const changeReaders: readonly Role[] = ['archivist', 'administrator'];

/** The records creators whose records are counted for the one who asks; null: everyone's. */
export function countedFor(acting: Acting, may: readonly Role[] = roles): readonly number[] | null {
  return idsWithin(reachOf(acting, may));
}
