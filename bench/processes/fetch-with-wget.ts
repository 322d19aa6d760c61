import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timeSpent } from '../harness/time-spent.js';

/** Milliseconds that wget takes over the same addresses in the same order, on one connection, into one WARC file. */
export async function fetchWithWget(urls: readonly string[], folder: string): Promise<number> {
  await writeFile(join(folder, 'urls'), urls.join('\n'));
  return timeSpent(async () => {
    const child = spawn(
      'wget',
      [
        '--quiet',
        '--no-config',
        '--input-file=urls',
        '--warc-file=pages',
        '--header=Accept-Encoding: gzip, deflate, br',
        '--output-document=/dev/null',
      ],
      { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    const [status] = (await once(child, 'exit')) as [number | null];
    if (status !== 0) throw new Error(`wget ended with ${status}`);
  });
}
