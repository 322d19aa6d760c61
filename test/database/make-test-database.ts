import { randomBytes } from 'node:crypto';
import { getTestServer, urlOnTestServer } from './test-server.js';
import { withAdmin } from './with-admin.js';

/** A database of the test's own to which nobody is connected yet. */
export interface MadeDatabase {
  readonly url: string;
  drop(this: void): Promise<void>;
}

/** A copy of the migrated one, or of one that a test has filled and left. */
export async function makeTestDatabase(original: { readonly url: string } | null = null): Promise<MadeDatabase> {
  const server = getTestServer();
  const name = `${server.template}_${randomBytes(4).toString('hex')}`;
  const template = original ? new URL(original.url).pathname.slice(1) : server.template;
  await withAdmin(server.adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} OWNER ${server.role} TEMPLATE ${template} STRATEGY WAL_LOG`),
  );
  return {
    url: urlOnTestServer(server, name),
    drop: () =>
      withAdmin(server.adminUrl, async (admin) => void (await admin.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}
