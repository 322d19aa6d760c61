/** A process that uses the embedded server as the service does, and does over IPC what it is asked. */
import pg from 'pg';
import { Claims } from '../../../src/foundation/database/claims.js';
import { EmbeddedServer } from '../../../src/foundation/database/embedded/embedded-server.js';
import type { Answer, Question } from './service-protocol.js';

const server = await EmbeddedServer.join(process.env.DATA_DIR!).catch(refuse);
const url = await server.getUrl();
const claims = new Claims(url);

process.on('message', (question: Question) => {
  answer(question).then(tell, (error: Error) => tell({ failure: error.message }));
});
tell({ result: 'ready' });

async function answer(question: Question): Promise<Answer> {
  switch (question.do) {
    case 'query':
      return { result: await query(question.sql) };
    case 'claim':
      return { result: (await claims.claim(question.key)) !== null };
    case 'close':
      await claims.close();
      await server.leave();
      process.disconnect();
      return { result: 'closed' };
  }
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

function refuse(error: Error): never {
  tell({ failure: error.message });
  process.disconnect();
  process.exit(1);
}

function tell(said: Answer): void {
  if (process.connected) process.send?.(said);
}
