import type pg from 'pg';
import { columnTypes } from './column-types.js';

/** Of the embedded server's 60 connections three processes take at most 18 each. */
export const mostConnections = 8;
const connectWithinMs = 10_000;

/** A dead machine's connections, with what they lock, end within a minute. Over a socket the server ignores it. */
const inEverySession = `SET TIME ZONE 'UTC'; SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3`;
const onlyReading = `SET default_transaction_read_only = on`;

/** Unlike the driver's own type says, the pool waits for `onConnect` before it lends the connection out. */
interface PoolSettings extends Omit<pg.PoolConfig, 'onConnect'> {
  readonly onConnect: (client: pg.ClientBase) => Promise<void>;
}

export const writingPool: PoolSettings = {
  types: columnTypes,
  max: mostConnections,
  connectionTimeoutMillis: connectWithinMs,
  keepAlive: true,
  application_name: 'flodesarkivet',
  onConnect: prepareSession,
};

export const readingPool: PoolSettings = {
  ...writingPool,
  application_name: 'flodesarkivet read',
  onConnect: prepareReadingSession,
};

export async function prepareSession(client: pg.ClientBase): Promise<void> {
  await client.query(inEverySession);
}

async function prepareReadingSession(client: pg.ClientBase): Promise<void> {
  await client.query(`${inEverySession}; ${onlyReading}`);
}
