import { startPlatformServer, type PlatformServer } from '../../../demo/platform-server/platform-server.js';
import { openDatabase, type Database } from '../../../src/foundation/database/index.js';
import { openTestArchive } from '../../archive/index.js';
import { copyArchive, lasting, type CopiedArchive } from '../../archive/copied-archive.js';
import { buildTownOfBoards } from '../../crash/town-of-boards.js';
import { nextNight } from '../../archive/next-night.js';

export const boards = ['skola', 'omsorg', 'teknik', 'kultur', 'miljo', 'fritid'] as const;

/** An archive with a channel for every board, that several processes may open. */
export interface SharedArchive extends CopiedArchive {
  readonly platforms: PlatformServer;
  /** The night after the channels were registered. */
  readonly slot: Date;
  readonly database: Database;
  readonly channelIds: readonly number[];
}

export async function openSharedArchive(): Promise<SharedArchive> {
  const copied = await copyArchive(null);
  const archive = await openTestArchive({}, lasting(copied));
  const slot = nextNight(archive.rooms);
  const platforms = await startPlatformServer(buildTownOfBoards(boards, slot), { latencyMs: 10 });
  const channelIds: number[] = [];
  for (const board of boards) {
    const address = `${platforms.origin}/@${board}`;
    channelIds.push((await archive.register({ platform: 'mastodon', address, recordsCreator: board })).id);
  }
  await archive.close();
  const database = await openDatabase(copied.url);
  return {
    ...copied,
    platforms,
    slot,
    database,
    channelIds,
    async remove() {
      await database.close();
      await platforms.close();
      await copied.remove();
    },
  };
}
