import type { INestApplicationContext } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import {
  formTokenField,
  formTokenOf,
  PeopleService,
  SessionsService,
  type Person,
  type RoleGrant,
} from '../../src/foundation/access/index.js';

/** Somebody with a browser: their session comes along, and their forms bring its token. */
export interface Visitor {
  readonly person: Person;
  readonly sessionToken: string;
  /** Redirects are answered, not followed. */
  get(path: string): Promise<Response>;
  /** Sends the form as a browser does; more values of one name come as a list. */
  post(path: string, form?: Form): Promise<Response>;
  /** Sends a form with one file. */
  upload(path: string, name: string, bytes: Buffer): Promise<Response>;
}

export type Form = Readonly<Record<string, string | readonly string[]>>;

export async function letIn(
  rooms: INestApplicationContext,
  origin: string,
  grants: readonly RoleGrant[],
  name = 'Åsa Öberg',
): Promise<Visitor> {
  const person = await rooms
    .get(PeopleService, { strict: false })
    .add({ name, mail: `${randomBytes(6).toString('hex')}@example.test`, grants }, { kind: 'operator', name: 'test' });
  const actor = { kind: 'person', id: person!.id, name: person!.name } as const;
  const { token } = await rooms.get(SessionsService, { strict: false }).begin(actor, null);
  return visitorAs(person!, token, origin);
}

/** A person with a session that they got some other way. */
export function visitorAs(person: Person, sessionToken: string, origin: string): Visitor {
  const headers = { cookie: `flodesarkivet=${sessionToken}` };
  return {
    person,
    sessionToken,
    get: (path) => fetch(`${origin}${path}`, { headers, redirect: 'manual' }),
    post: (path, form = {}) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers,
        redirect: 'manual',
        body: formBody({ [formTokenField]: formTokenOf(sessionToken), ...form }),
      }),
    upload(path, name, bytes) {
      const body = new FormData();
      body.append(formTokenField, formTokenOf(sessionToken));
      body.append('file', new Blob([new Uint8Array(bytes)]), name);
      return fetch(`${origin}${path}`, { method: 'POST', headers, redirect: 'manual', body });
    },
  };
}

export function formBody(form: Form): URLSearchParams {
  return new URLSearchParams(Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
}
