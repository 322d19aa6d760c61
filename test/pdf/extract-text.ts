import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Null where Debian's poppler-utils are not installed; tests that need them say so and are skipped. */
export function findExtractor(): string | null {
  return spawnSync('pdftotext', ['-v']).error ? null : 'pdftotext';
}

/** What somebody gets who copies the text, without white space, which is where lines happen to end. */
export function extractText(bytes: Buffer, folder: string): string {
  const path = join(folder, 'extracted.pdf');
  writeFileSync(path, bytes);
  const { stdout, status } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdftotext ended with ${status}`);
  return stdout.replaceAll(/\s+/g, '');
}
