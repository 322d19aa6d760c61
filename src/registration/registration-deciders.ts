import type { Role } from '../foundation/access/role.js';

/** Who decides by OSL 5:1, keeps the register and writes service notes. */
export const registrationDeciders: readonly Role[] = ['registrar', 'archivist'];

/** Who sets which register is the register. */
export const registerSetters: readonly Role[] = ['archivist', 'administrator'];
