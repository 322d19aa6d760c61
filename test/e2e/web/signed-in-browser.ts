import { formTokenField, formTokenOf, sessionCookie, type RoleGrant } from '../../../src/foundation/access/index.js';
import type { TestService } from '../../service/index.js';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Headers;
  /** Where it leads on to; null where it does not. */
  readonly goesTo: string | null;
}

/** What a browser does for somebody who has signed in; it follows no redirect by itself. */
export interface Browser {
  open(path: string): Promise<Answer>;
  send(path: string, form: Readonly<Record<string, string>>): Promise<Answer>;
  /** The same as `multipart/form-data`. */
  sendParts(path: string, form: Readonly<Record<string, string>>): Promise<Answer>;
  /** A form with a file. */
  upload(path: string, file: { readonly name: string; readonly content: string }): Promise<Answer>;
}

/** Somebody new who has signed in. */
export async function signIn(service: TestService, grants: readonly RoleGrant[]): Promise<Browser> {
  const { sessionToken } = await service.letIn(grants);
  return signedInBrowser(service.origin, sessionToken);
}

function signedInBrowser(origin: string, sessionToken: string): Browser {
  const headers = { cookie: `${sessionCookie}=${sessionToken}` };
  const formToken = formTokenOf(sessionToken);
  const ask = (path: string, init: RequestInit) =>
    fetch(`${origin}${path}`, { ...init, headers, redirect: 'manual' }).then(toAnswer);
  return {
    open: (path) => ask(path, {}),
    send: (path, form) =>
      ask(path, { method: 'POST', body: new URLSearchParams({ [formTokenField]: formToken, ...form }) }),
    sendParts(path, form) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ [formTokenField]: formToken, ...form })) body.set(name, value);
      return ask(path, { method: 'POST', body });
    },
    upload(path, { name, content }) {
      const body = new FormData();
      body.set(formTokenField, formToken);
      body.set('file', new Blob([content], { type: 'text/csv' }), name);
      return ask(path, { method: 'POST', body });
    },
  };
}

async function toAnswer(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    text: bytes.toString('utf8'),
    bytes,
    headers: response.headers,
    goesTo: response.headers.get('location'),
  };
}
