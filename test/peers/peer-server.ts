import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../demo/find-free-port.js';

const run = promisify(execFile);

/** A first start installs the server's packages. */
export const firstStartMs = 600_000;

/** A real server in an empty folder of its own, on a port of its own. Its script says the rest. */
export class PeerServer {
  private constructor(
    private readonly script: string,
    private readonly environment: NodeJS.ProcessEnv,
    readonly folder: string,
  ) {}

  /** @param prefix - of the variables that tell the script its folder and port */
  static async make(script: string, prefix: 'WP' | 'SNAC'): Promise<PeerServer> {
    const port = await findFreePort();
    const folder = await mkdtemp(join(tmpdir(), `flodesarkivet-peer-${basename(script, '.sh')}-`));
    const environment = {
      ...process.env,
      [`${prefix}_PORT`]: String(port),
      [`${prefix}_DIR`]: folder,
      NODE_OPTIONS: `--import=${new URL('./without-keep-alive.js', import.meta.url).href}`,
    };
    return new PeerServer(script, environment, folder);
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
