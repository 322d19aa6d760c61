import type { Actor } from '../audit/index.js';
import type { Role, RoleGrant } from './role.js';

/** Somebody who acts, with what they may. */
export interface Acting {
  readonly actor: Actor;
  readonly grants: readonly RoleGrant[];
}

/** The one who runs the machine: may do what operation needs, never approve or sign. */
export function operatorActing(name: string): Acting {
  return { actor: { kind: 'operator', name }, grants: [{ role: 'administrator', recordsCreatorId: null }] };
}

/** Records creators where any of the roles is held; `'all'` where one is held everywhere; null where none is held. */
export type Reach = 'all' | readonly number[] | null;

export function reachOf({ grants }: Acting, roles: readonly Role[]): Reach {
  const held = grants.filter((grant) => roles.includes(grant.role));
  if (held.length === 0) return null;
  const ids = held.map((grant) => grant.recordsCreatorId);
  return ids.includes(null) ? 'all' : ids.filter((id) => id !== null);
}

export function isWithin(reach: Reach, recordsCreatorId: number): boolean {
  return reach === 'all' || (reach !== null && reach.includes(recordsCreatorId));
}

/** Of these records creators, as a statement takes them: null is all, none is an empty list. */
export function idsWithin(reach: Reach): readonly number[] | null {
  return reach === 'all' ? null : (reach ?? []);
}
