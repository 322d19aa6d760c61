import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Acting } from './acting.js';
import type { IdentifiedRequest } from './identify-request.middleware.js';

/** Somebody signed in: the guard lets nobody else through to a route with roles. */
export const WhoActs = createParamDecorator((_: unknown, context: ExecutionContext): Acting => {
  const { acting } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!acting) throw new Error('a route that needs somebody to act is open to all');
  return acting;
});
