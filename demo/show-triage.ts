import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { demoEnvironment } from './demo-environment.js';
import { triageSentences as texts } from './texts.sv.js';

const program = fileURLToPath(new URL('registrar-at-work.js', import.meta.url));

/** What waits for the registrar, and how they sign in. */
export interface WaitingTriage {
  readonly waiting: number;
  readonly registrar: string;
  /** Of the note that has gone to the diary and been answered; null where nothing seemed to be a fault. */
  readonly designation: string | null;
  readonly link: string;
}

/** A registrar's morning, in one process: a comment becomes a note that the diary answers, another a draft. */
export async function showTriage(dataDir: string, port: number): Promise<WaitingTriage> {
  console.error(texts.begin);
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...demoEnvironment(dataDir), PORT: String(port) },
  });
  const [answer] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(answer) as WaitingTriage;
}
