import type { Role } from '../foundation/access/role.js';
import type { DeclaredTrigger } from './trigger-declaration.js';

/** Who may declare what. */
export const triggerDeclarers: Readonly<Record<DeclaredTrigger, readonly Role[]>> = {
  'declared-inactive': ['archivist', 'administrator'],
  'case-closed': ['registrar', 'archivist', 'administrator'],
};
