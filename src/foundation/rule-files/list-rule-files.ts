import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface RuleText {
  /** Relative to the folder. */
  readonly file: string;
  readonly text: string;
}

/** Bytes; a rule file is written by people. */
const largest = 2_000_000;
const extensions = new Set(['.yaml', '.yml']);

/** Every rule file of a folder, in the order of names. @throws what the disk says */
export async function listRuleFiles(folder: string): Promise<readonly RuleText[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name)))
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    names.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return { file, text: bytes.subarray(0, largest).toString('utf8') };
    }),
  );
}
