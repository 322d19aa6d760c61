import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository, as seen from where this is built. */
const root = join(import.meta.dirname, '../..');

export const inRepository = (path: string): string => join(root, path);

/** Empty where it has never been written. */
export function readKept(file: string): string {
  try {
    return readFileSync(inRepository(file), 'utf8');
  } catch {
    return '';
  }
}

export function keep(file: string, text: string): void {
  writeFileSync(inRepository(file), text);
}
