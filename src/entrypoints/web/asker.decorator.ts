import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { formTokenOf, type Acting, type IdentifiedRequest } from '../../foundation/access/index.js';

/** Who asks for a page, and what the page must know of the asking. */
export interface Asker {
  readonly acting: Acting | null;
  /** For the forms of the page; null without a session. */
  readonly formToken: string | null;
  /** Path and query. */
  readonly path: string;
}

export function askerOf(request: IdentifiedRequest): Asker {
  return {
    acting: request.acting ?? null,
    formToken: request.sessionToken ? formTokenOf(request.sessionToken) : null,
    path: request.url ?? '/',
  };
}

export const WhoAsks = createParamDecorator((_: unknown, context: ExecutionContext) =>
  askerOf(context.switchToHttp().getRequest<IdentifiedRequest>()),
);

/** Somebody signed in: the guard lets nobody else through to a page with roles. */
export const WhoActs = createParamDecorator((_: unknown, context: ExecutionContext): Acting => {
  const { acting } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!acting) throw new Error('a page that needs somebody to act is open to all');
  return acting;
});
