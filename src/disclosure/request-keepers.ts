import type { Role } from '../foundation/access/role.js';

/** Who opens requests and notes what comes of them. */
export const requestKeepers: readonly Role[] = ['registrar', 'archivist', 'administrator'];
