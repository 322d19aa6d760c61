import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an archive of Norrsunda's that is kept has to know of the town, which is built anew at each start. */
export interface KeptTown {
  /** The instant that the municipality is built for. */
  readonly firstNight: Date;
  /** Where its platforms answer: the channels' addresses hold it. */
  readonly port: number;
}

/** Null where no archive was ever filled to the end. */
export async function findKeptTown(folder: string): Promise<KeptTown | null> {
  if (!existsSync(fileOf(folder))) return null;
  const { firstNight, port } = JSON.parse(await readFile(fileOf(folder), 'utf8')) as {
    firstNight: string;
    port: number;
  };
  return { firstNight: new Date(firstNight), port };
}

export async function keepTown(folder: string, town: KeptTown): Promise<void> {
  await writeFile(fileOf(folder), JSON.stringify(town));
}

function fileOf(folder: string): string {
  return join(folder, 'town.json');
}
