import type { Role } from '../foundation/access/role.js';

/** Who notes that we have removed something: those who do it, and those who keep its evidence. */
export const removalNoters: readonly Role[] = ['channel-officer', 'registrar', 'archivist', 'administrator'];
