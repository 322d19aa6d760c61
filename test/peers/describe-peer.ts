import { existsSync } from 'node:fs';
import type { CoverageReceipt } from '../../src/capture/index.js';
import { openTestArchive, type TestArchive } from '../archive/index.js';
import { firstStartMs, PeerServer, scriptOf, type PeerName } from './peer-server.js';

/** The servers pass things on in their own time, and slowly where the machine is busy. */
const longestTestMs = 120_000;

/** A server for all tests of a file, and an archive for each of them. */
export class Peer {
  server!: PeerServer;
  archive!: TestArchive;

  /** Of the one channel that the test has registered. */
  async night(): Promise<CoverageReceipt> {
    const [receipt, ...others] = await this.archive.night();
    expect(others).toEqual([]);
    return receipt!;
  }
}

/** Tests against a real server that a script of PEERS_DIR runs; where it cannot, they are skipped and the reason is told. */
export function describePeer(title: string, name: PeerName, tests: (peer: Peer) => void): void {
  const folder = process.env['PEERS_DIR'] ?? '';
  const hindrance = findHindrance(folder, scriptOf(folder, name));
  if (hindrance !== null) {
    process.stderr.write(`${title}: skipped, ${hindrance}\n`);
    describe.skip(`${title} (skipped: ${hindrance})`, () => tests(new Peer()));
    return;
  }
  jest.setTimeout(longestTestMs);
  describe(title, () => {
    const peer = new Peer();
    beforeAll(async () => {
      peer.server = await PeerServer.make(folder, name);
      await peer.server.start();
    }, firstStartMs);
    afterAll(() => peer.server?.wipe());
    beforeEach(async () => {
      peer.archive = await openTestArchive();
    });
    afterEach(async () => {
      expect(await peer.archive.listFaults()).toEqual([]);
      await peer.archive.close();
    });
    tests(peer);
  });
}

function findHindrance(folder: string, script: string): string | null {
  if (folder === '') return 'PEERS_DIR names no folder with scripts that start real servers';
  if (!existsSync(script)) return `there is no ${script}`;
  return process.getuid?.() === 0 ? null : 'the script installs packages and changes users, which takes root';
}
