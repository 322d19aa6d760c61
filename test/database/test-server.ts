/** Where Jest's set-up leaves word for the test files, which run in processes of their own. */
export interface TestServer {
  /** May create databases. */
  readonly adminUrl: string;
  /** Migrated once; every test file's database is a copy. */
  readonly template: string;
  /** The ordinary role that owns the databases: the tests prove that the service needs no superuser. */
  readonly role: string;
  /** What test files leave for each other; goes with the server. */
  readonly folder: string;
}

const variable = 'FLODESARKIVET_TEST_SERVER';

export function announceTestServer(server: TestServer): void {
  process.env[variable] = JSON.stringify(server);
}

export function getTestServer(): TestServer {
  const text = process.env[variable];
  if (!text) throw new Error('no test server: run the test through Jest, whose set-up starts one');
  return JSON.parse(text) as TestServer;
}

export function urlOnTestServer({ adminUrl, role }: TestServer, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = role;
  url.pathname = `/${database}`;
  return url.href;
}
