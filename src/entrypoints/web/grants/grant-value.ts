import { isRole, type RoleGrant } from '../../../foundation/access/index.js';
import { numberShape } from '../../../foundation/text/index.js';

const everywhere = 'alla';

/** A grant as a form's checkbox carries it: `registrar:3`, `archivist:alla`. */
export function grantValue({ role, recordsCreatorId }: RoleGrant): string {
  return `${role}:${recordsCreatorId ?? everywhere}`;
}

/** Null where the text is no grant; which records creators there are is the database's to say. */
export function findGrant(text: string): RoleGrant | null {
  const [role = '', where = ''] = text.split(':');
  if (!isRole(role)) return null;
  if (where === everywhere) return { role, recordsCreatorId: null };
  return role !== 'administrator' && numberShape.test(where) ? { role, recordsCreatorId: Number(where) } : null;
}

/** Without repeats, and without a role at one records creator where it is held everywhere. */
export function simplestGrants(grants: readonly RoleGrant[]): RoleGrant[] {
  const everywhereToo = new Set(grants.filter((g) => g.recordsCreatorId === null).map((g) => g.role));
  const kept = grants.filter((g) => g.recordsCreatorId === null || !everywhereToo.has(g.role));
  return [...new Map(kept.map((grant) => [grantValue(grant), grant])).values()];
}
