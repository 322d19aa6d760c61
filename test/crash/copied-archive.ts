import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTestServer, urlOnTestServer } from '../database/test-server.js';
import { withAdmin } from '../database/with-admin.js';

/** A database and a data folder that belong together, with nobody connected. */
export interface CopiedArchive {
  readonly url: string;
  readonly folder: string;
  remove(): Promise<void>;
}

/** An empty one, or one that is as the given one. Nobody may be connected to that. */
export async function copyArchive(original: CopiedArchive | null): Promise<CopiedArchive> {
  const server = getTestServer();
  const name = `${server.template}_${randomBytes(4).toString('hex')}`;
  const template = original ? new URL(original.url).pathname.slice(1) : server.template;
  await withAdmin(server.adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} OWNER ${server.role} TEMPLATE ${template} STRATEGY WAL_LOG`),
  );
  const folder = await mkdtemp(join(tmpdir(), 'flodesarkivet-night-'));
  if (original) await cp(original.folder, folder, { recursive: true });
  return {
    url: urlOnTestServer(server, name),
    folder,
    async remove() {
      await withAdmin(server.adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
      await rm(folder, { recursive: true });
    },
  };
}
