import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseUser } from '../../../src/foundation/config/index.js';
import type { Answer, Question } from './service-protocol.js';

/** Another process of the service. */
export interface Service {
  query<Row>(sql: string): Promise<Row[]>;
  mayClaim(key: string): Promise<boolean>;
  /** As an orderly shutdown does. */
  close(): Promise<void>;
  /** As a power cut or the kernel does. */
  kill(): Promise<void>;
}

const program = join(import.meta.dirname, 'service-process.js');
const noMore: (() => Promise<void>)[] = [];

/** Resolves when the service has opened its database. */
export async function startService(environment: NodeJS.ProcessEnv, user: DatabaseUser | null = null): Promise<Service> {
  const child = fork(program, { env: { PATH: process.env.PATH, ...environment }, execArgv: [], ...user });
  const service = serviceIn(child);
  noMore.push(() => service.kill());
  await nextAnswer(child);
  return service;
}

/** Ends what a failed test may have left running. */
export async function killServices(): Promise<void> {
  for (const kill of noMore.splice(0)) await kill();
}

function serviceIn(child: ChildProcess): Service {
  const ask = async (question: Question) => {
    const answered = nextAnswer(child);
    child.send(question);
    return answered;
  };
  return {
    query: async <Row>(sql: string) => (await ask({ do: 'query', sql })) as Row[],
    mayClaim: async (key) => (await ask({ do: 'claim', key })) as boolean,
    async close() {
      child.send({ do: 'close' } satisfies Question);
      await ended(child);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}

async function nextAnswer(child: ChildProcess): Promise<unknown> {
  const ending = new AbortController();
  const exit = once(child, 'exit', { signal: ending.signal }).then(() => ({ failure: 'the service ended' }));
  const answer = await Promise.race([once(child, 'message').then(([said]) => said as Answer), exit]);
  ending.abort();
  exit.catch(() => undefined);
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.result;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
