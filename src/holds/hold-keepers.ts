import type { Role } from '../foundation/access/role.js';

/** Who lays and lifts holds. */
export const holdKeepers: readonly Role[] = ['registrar', 'archivist', 'administrator'];
