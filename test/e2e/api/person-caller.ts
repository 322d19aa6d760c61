import type { INestApplicationContext } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import {
  PeopleService,
  PersonalTokensService,
  type Acting,
  type RoleGrant,
} from '../../../src/foundation/access/index.js';
import { callerWith, type Caller } from './caller.js';

/** A person who calls REST with a personal token. */
export interface PersonCaller extends Caller {
  readonly token: string;
  readonly acting: Acting & { readonly actor: { readonly kind: 'person' } };
}

export async function openPersonCaller(
  rooms: INestApplicationContext,
  origin: string,
  grants: readonly RoleGrant[],
  name = 'Åsa Öberg',
): Promise<PersonCaller> {
  const operator = { kind: 'operator', name: 'test' } as const;
  const mail = `${randomBytes(6).toString('hex')}@example.test`;
  const person = await rooms.get(PeopleService, { strict: false }).add({ name, mail, grants }, operator);
  const { token } = await rooms.get(PersonalTokensService, { strict: false }).make(person!.id, 'Skript', 300, operator);
  const actor = { kind: 'person', id: person!.id, name } as const;
  return { ...callerWith(origin, token), token, acting: { actor, grants } };
}
