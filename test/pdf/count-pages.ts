import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As poppler counts them. */
export function countPages(bytes: Buffer, folder: string): number {
  const path = join(folder, 'counted.pdf');
  writeFileSync(path, bytes);
  const { stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  return stdout.split('\f').length - 1;
}
