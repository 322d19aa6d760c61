import type { Role } from '../foundation/access/role.js';

/** Who is told of possible losses: those who can do something about them, and those who answer for the archive. */
export const lossWatchers: readonly Role[] = ['channel-officer', 'registrar', 'archivist', 'administrator'];
