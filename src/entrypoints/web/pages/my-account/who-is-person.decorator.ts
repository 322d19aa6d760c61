import { createParamDecorator, NotFoundException, type ExecutionContext } from '@nestjs/common';
import type { Acting, IdentifiedRequest } from '../../../../foundation/access/index.js';

export type ActingPerson = Extract<Acting['actor'], { kind: 'person' }>;

/** A person who acts; other systems have no account to look at. */
export const WhoIsPerson = createParamDecorator((_: unknown, context: ExecutionContext): ActingPerson => {
  const { acting } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (acting?.actor.kind !== 'person') throw new NotFoundException();
  return acting.actor;
});
