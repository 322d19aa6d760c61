import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { chromium, type Browser } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  const isRoot = userInfo().uid === 0;
  return chromium.launch({ executablePath, args: isRoot ? [...quiet, '--no-sandbox'] : quiet });
}

/** Skipped, with the reason printed, where no Chromium is installed. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (existsSync(executablePath)) return describe(name, tests);
  process.stderr.write(`${name}: skipped, no Chromium at ${executablePath} (CHROMIUM names another place)\n`);
  describe.skip(name, tests);
}
