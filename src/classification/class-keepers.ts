import type { Role } from '../foundation/access/role.js';

/** Who gives records their classes by hand. */
export const classKeepers: readonly Role[] = ['registrar', 'archivist', 'administrator'];
