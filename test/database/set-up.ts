import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedServer, migrate } from '../../src/foundation/database/index.js';
import { runningServer } from './running-server.js';
import { announceTestServer, urlOnTestServer, type TestServer } from './test-server.js';
import { withAdmin } from './with-admin.js';

/** Passwords too: a test that connects a dozen times need not pay for what makes guessing slow. */
const nothingToLose = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', scram_iterations: '1' };

/** One server for the whole run: TEST_DATABASE_URL's (a role that may create roles and databases), else an embedded one. */
export default async function setUp(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'flodesarkivet-test-'));
  runningServer.stop = () => rm(folder, { recursive: true, force: true });
  const adminUrl = process.env.TEST_DATABASE_URL ?? (await startServer(folder));
  const name = `flodesarkivet_test_${randomBytes(4).toString('hex')}`;
  const server: TestServer = { adminUrl, template: name, role: name, folder };
  await makeTemplate(server);
  announceTestServer(server);
  const stop = runningServer.stop;
  runningServer.stop = async () => {
    await dropDatabases(server);
    await stop();
  };
}

async function startServer(folder: string): Promise<string> {
  const server = await EmbeddedServer.join(folder, { settings: nothingToLose });
  const stop = runningServer.stop;
  runningServer.stop = async () => {
    await server.leave();
    await stop();
  };
  return server.getAdminUrl();
}

async function makeTemplate(server: TestServer): Promise<void> {
  await withAdmin(server.adminUrl, async (admin) => {
    await admin.query(`CREATE ROLE ${server.role} LOGIN PASSWORD '${server.role}'`);
    await admin.query(`CREATE DATABASE ${server.template} OWNER ${server.role} TEMPLATE template0 ENCODING 'UTF8'`);
  });
  await migrate(urlOnTestServer(server, server.template));
}

/** With the databases that failed tests left behind. */
async function dropDatabases({ adminUrl, template, role }: TestServer): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    const left = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
    const { rows } = await admin.query<{ datname: string }>(left, [template]);
    for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    await admin.query(`DROP ROLE ${role}`);
  });
}
