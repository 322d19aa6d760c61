import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { accessDeclarationKey, type AccessDeclaration } from './access-declaration.decorator.js';
import { AccessRefused } from './access-refused.js';
import { reachOf } from './acting.js';
import type { IdentifiedRequest } from './identify-request.middleware.js';
import { isForgeable } from './request-forgery.js';

/** Stands before every route. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const declaration = this.reflector.getAllAndOverride<AccessDeclaration | undefined>(accessDeclarationKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isForgeable(request)) throw new AccessRefused('forged');
    if (!declaration) throw new AccessRefused('not-allowed');
    if (declaration.kind === 'open') return true;
    if (!request.acting) throw new AccessRefused('not-signed-in');
    if (reachOf(request.acting, declaration.roles) === null) throw new AccessRefused('not-allowed');
    return true;
  }
}
