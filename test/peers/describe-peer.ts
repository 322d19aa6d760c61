import { describe, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The servers pass things on in their own time, and slowly where the machine is busy. */
const longestTestMs = 120_000;

/** Tests against a real server that a script of PEERS_DIR runs; where it cannot, they are skipped and the reason is told. */
export function describePeer(name: string, script: string, tests: (scriptPath: string) => void): void {
  const folder = process.env['PEERS_DIR'] ?? '';
  const path = resolve(folder, script);
  const hindrance = findHindrance(folder, path);
  if (hindrance === null) {
    jest.setTimeout(longestTestMs);
    describe(name, () => tests(path));
    return;
  }
  process.stderr.write(`${name}: skipped, ${hindrance}\n`);
  describe.skip(`${name} (skipped: ${hindrance})`, () => tests(path));
}

function findHindrance(folder: string, path: string): string | null {
  if (folder === '') return 'PEERS_DIR names no folder with scripts that start real servers';
  if (!existsSync(path)) return `there is no ${path}`;
  return process.getuid?.() === 0 ? null : 'the script installs packages and changes users, which takes root';
}
