import { SetMetadata } from '@nestjs/common';
import type { Role } from './role.js';

/** Who may use a route: anybody at all, or those who hold one of the roles somewhere. */
export type AccessDeclaration = { readonly kind: 'open' } | { readonly kind: 'roles'; readonly roles: readonly Role[] };

export const accessDeclarationKey = 'access declaration';

/** On a controller or one of its handlers; the handler's counts. */
export const May = (...roles: Role[]) =>
  SetMetadata(accessDeclarationKey, { kind: 'roles', roles } satisfies AccessDeclaration);

/** For routes that work without signing in. */
export const OpenToAll = () => SetMetadata(accessDeclarationKey, { kind: 'open' } satisfies AccessDeclaration);
