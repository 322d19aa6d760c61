/** Läsare, kanalansvarig, kommunikation (keeps the register of channels), registrator, arkivarie, administratör. */
export const roles = [
  'reader',
  'channel-officer',
  'communications',
  'registrar',
  'archivist',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** A role at one records creator, or at all of them. */
export type RoleGrant = BoundGrant | { readonly role: 'administrator'; readonly recordsCreatorId: null };

/** Every role but the administrator's, which gives roles to everybody and is held everywhere. */
interface BoundGrant {
  readonly role: Exclude<Role, 'administrator'>;
  /** Null: every records creator. */
  readonly recordsCreatorId: number | null;
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

/** Those whose work the archive is; a reader only reads what has been triaged. */
export const workingRoles: readonly Role[] = roles.filter((role) => role !== 'reader');
