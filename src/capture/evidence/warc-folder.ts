import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExchangeHead, HttpExchange, StoredFile } from '../../foundation/http/index.js';
import { IncomingFolder, listNames, moveIntoPlace, syncToDisk, unlessMissing } from '../../foundation/storage/index.js';
import { writeWarcDownload } from './write-warc-download.js';
import { writeWarcObject } from './write-warc-object.js';

const objectPath = /^warc\/\d{4}\/\d{2}\/[\w-]+\/[\w-]+\.warc\.gz$/;
const plainName = /^[\w-]+$/;

/** Raw exchanges on disk, one object each: `warc/<year>/<month>/<run>/<exchange>.warc.gz`. Paths are relative to the root. */
export class WarcFolder {
  private readonly incoming: IncomingFolder;

  /** @param root - the folder that holds `incoming/` and `warc/` */
  constructor(private readonly root: string) {
    this.incoming = new IncomingFolder(root);
  }

  /** Never half a file, but not yet safe from a power failure: sync() is. */
  async put(runId: string, exchange: HttpExchange): Promise<string> {
    return this.place(runId, exchange, await writeWarcObject(exchange));
  }

  async putDownload(runId: string, head: ExchangeHead, file: StoredFile): Promise<string> {
    return this.place(runId, head, await writeWarcDownload(head, file));
  }

  /** Returns when these objects would survive a power failure: to be called before the database commits. */
  async sync(paths: readonly string[]): Promise<void> {
    const folders = new Set(paths.flatMap(listFoldersAbove));
    await Promise.all([...paths, ...folders].map((path) => syncToDisk(join(this.root, path))));
  }

  async read(path: string): Promise<Buffer> {
    return readFile(this.locate(path));
  }

  /** Does nothing where it is gone already; returns when it is gone for good. */
  async remove(path: string): Promise<void> {
    const file = this.locate(path);
    await rm(file, { force: true });
    const folder = dirname(file);
    // A folder that holds other objects refuses, and stays.
    await rmdir(folder).catch(() => undefined);
    await Promise.all([folder, dirname(folder)].map((path) => unlessMissing(syncToDisk(path))));
  }

  /** The objects of one run, also those whose row was never written. */
  async listRun(runId: string): Promise<string[]> {
    const paths: string[] = [];
    for await (const month of this.listMonths()) {
      paths.push(...(await this.listObjects(`${month}/${checkName(runId)}`)));
    }
    return paths;
  }

  async *list(): AsyncGenerator<string> {
    for await (const month of this.listMonths()) {
      for (const run of await listNames(join(this.root, month))) yield* await this.listObjects(`${month}/${run}`);
    }
  }

  private async place(runId: string, { id, sentAt }: ExchangeHead, bytes: Buffer): Promise<string> {
    const [year, month] = sentAt.toISOString().split('-');
    const path = `warc/${year}/${month}/${checkName(runId)}/${checkName(id)}.warc.gz`;
    await moveIntoPlace(await this.incoming.write(bytes), join(this.root, path));
    return path;
  }

  private async *listMonths(): AsyncGenerator<string> {
    for (const year of await listNames(join(this.root, 'warc'))) {
      for (const month of await listNames(join(this.root, 'warc', year))) yield `warc/${year}/${month}`;
    }
  }

  private async listObjects(folder: string): Promise<string[]> {
    const names = await listNames(join(this.root, folder));
    return names.map((name) => `${folder}/${name}`);
  }

  private locate(path: string): string {
    if (!objectPath.test(path)) throw new TypeError(`not the path of a WARC object: ${path}`);
    return join(this.root, path);
  }
}

function checkName(name: string): string {
  if (!plainName.test(name)) throw new TypeError(`not a plain name: ${name}`);
  return name;
}

/** The run's folder, its month, its year, `warc`, and the root that holds it. */
function listFoldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? ['.'] : [folder, ...listFoldersAbove(folder)];
}
