import type { Role } from '../foundation/access/index.js';

/** Who proposes, approves and executes. */
export const disposers: readonly Role[] = ['archivist'];
/** Who reads lists and says of a line that it is to be spared. */
export const disposalReviewers: readonly Role[] = ['archivist', 'registrar', 'channel-officer'];
