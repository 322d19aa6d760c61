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

export { WhoActs } from '../../foundation/access/index.js';
