import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../demo/find-free-port.js';

const run = promisify(execFile);

/** A first start installs the server's packages. */
export const firstStartMs = 600_000;

/** Of the variables that tell a script its folder and port. */
const prefixes = { snac: 'SNAC', wordpress: 'WP' } as const;

export type PeerName = keyof typeof prefixes;

export function scriptOf(folder: string, name: PeerName): string {
  return resolve(folder, `${name}.sh`);
}

/** A real server in an empty folder of its own, on a port of its own. Its script says the rest. */
export class PeerServer {
  private constructor(
    private readonly script: string,
    private readonly environment: NodeJS.ProcessEnv,
    readonly folder: string,
  ) {}

  /** @param folder - where the scripts are */
  static async make(folder: string, name: PeerName): Promise<PeerServer> {
    const port = await findFreePort();
    const home = await mkdtemp(join(tmpdir(), `flodesarkivet-peer-${name}-`));
    const environment = {
      ...process.env,
      [`${prefixes[name]}_PORT`]: String(port),
      [`${prefixes[name]}_DIR`]: home,
      NODE_OPTIONS: `--import=${new URL('./without-keep-alive.js', import.meta.url).href}`,
    };
    return new PeerServer(scriptOf(folder, name), environment, home);
  }

  /** Resolves when the server answers; the first time it is filled with a few posts and comments. */
  async start(): Promise<void> {
    await this.tell('start');
  }

  async stop(): Promise<void> {
    await this.tell('stop');
  }

  /** Stops the server and takes its folder away. */
  async wipe(): Promise<void> {
    await this.tell('wipe');
  }

  private async tell(verb: 'start' | 'stop' | 'wipe'): Promise<void> {
    await run('bash', [this.script, verb], { env: this.environment });
  }
}
