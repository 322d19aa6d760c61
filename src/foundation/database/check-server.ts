import pg from 'pg';
import { toDatabaseFailure, type DatabaseFailure } from './database-failure.js';
import { DatabaseRefused, type DatabaseRefusal } from './database-refused.js';
import { findRefusal, type ServerFacts } from './server-facts.js';

const factsSql = `
SELECT current_setting('server_version') AS version,
       current_setting('server_version_num')::int AS "versionNumber",
       current_setting('server_encoding') AS encoding,
       current_user AS role,
       has_database_privilege(current_database(), 'CREATE') AND has_schema_privilege('public', 'CREATE') AS "mayCreate",
       EXISTS (SELECT FROM pg_collation WHERE collname = 'sv-SE-x-icu') AS "hasSwedishOrder"`;

/** @throws DatabaseRefused with a Swedish sentence where the server cannot serve. */
export async function checkServer(url: string): Promise<void> {
  const refusal = findRefusal(await fetchFacts(url));
  if (refusal) throw refusal;
}

async function fetchFacts(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<ServerFacts>(factsSql)).rows[0]!;
  } catch (error) {
    throw new DatabaseRefused(refusalFor(toDatabaseFailure(error)), `${client.host}:${client.port}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Class 28: wrong user or password; 3D000: no such database. */
function refusalFor({ code }: DatabaseFailure): DatabaseRefusal {
  return code === '3D000' || code?.startsWith('28') ? 'login-refused' : 'unreachable';
}
