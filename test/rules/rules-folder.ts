import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../http/temporary-folder.js';

/** A folder of rules whose only file a test writes. */
export interface RulesFolder extends AsyncDisposable {
  readonly path: string;
  write(text: string): Promise<void>;
}

export async function makeRulesFolder(text: string): Promise<RulesFolder> {
  const folder = await makeTemporaryFolder();
  const write = (rules: string) => writeFile(join(folder.path, 'norrsunda.yaml'), rules);
  await write(text);
  return { path: folder.path, write, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}
