import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import type { DatabaseUser } from '../../config/database-user.js';
import { DatabaseRefused } from '../database-refused.js';

interface Setting {
  readonly user: DatabaseUser | null;
  readonly folder: string;
  readonly input?: string;
}

/** Messages in English and times in UTC, whatever the operator's terminal is set to. */
export const programEnvironment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };

/** Runs one of PostgreSQL's programs to its end. @throws DatabaseRefused with what it said on standard error. */
export async function runProgram(program: string, parameters: readonly string[], setting: Setting): Promise<void> {
  const child = spawn(program, parameters, {
    ...setting.user,
    cwd: setting.folder,
    env: programEnvironment,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  child.stdin.on('error', () => undefined).end(setting.input ?? '');
  const [status, complaint] = await Promise.all([ended, text(child.stderr)]);
  if (status !== 0) throw new DatabaseRefused('program-failed', `${basename(program)}: ${complaint.trim()}`);
}
