import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpack } from './unpack.js';

/** Where a test lets exports be written, and how an archivist looks at them. */
export class ExportFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'flodesarkivet-export-'));

  file(name: string): string {
    return join(this.path, name);
  }

  /** Also the hidden ones. */
  names(): string[] {
    return readdirSync(this.path).sort();
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  jsonLines<T>(name: string): T[] {
    const lines = this.read(name).split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as T);
  }

  /** By another program than ours; into a folder of the same name. */
  async unzip(name: string): Promise<string> {
    const folder = name.replace('.zip', '');
    await unpack(this.file(name), this.file(folder));
    return folder;
  }

  /** As the notes in the zip say. @throws where a file is not what the manifest says */
  checkManifest(folder: string): void {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'manifest-sha256.txt'], { cwd: this.file(folder) });
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
