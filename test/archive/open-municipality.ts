import type { Channel } from '../../src/channels/index.js';
import type { Environment } from '../../src/foundation/config/index.js';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import { exampleChannels } from '../../demo/municipality/channels.js';
import type { Municipality } from '../../demo/municipality/municipality.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { PlatformServerOptions } from '../../demo/platform-server/platform-server-options.js';
import { openTestArchive, type TestArchive } from './open-test-archive.js';
import { nextNight } from './next-night.js';

/** Norrsunda kommun as it stands when the first night comes, its platforms, and an archive with its channels registered. */
export interface ArchivedMunicipality {
  readonly archive: TestArchive;
  readonly municipality: Municipality;
  readonly platforms: PlatformServer;
  /** The board's and the building board's accounts on Mastodon, and the website. */
  readonly channels: readonly [board: Channel, building: Channel, website: Channel];
  get<T>(service: abstract new (...all: never[]) => T): T;
  close(): Promise<void>;
}

export async function openMunicipality(
  environment: Environment = {},
  options: PlatformServerOptions = {},
): Promise<ArchivedMunicipality> {
  const archive = await openTestArchive(environment);
  const get: ArchivedMunicipality['get'] = (service) => archive.rooms.get(service, { strict: false });
  const municipality = buildMunicipality(nextNight(archive.rooms));
  const platforms = await startPlatformServer(municipality, options);
  const [board, building, website] = exampleChannels(platforms.origin);
  const channels = [
    await archive.register({ ...board, credential: options.mastodonToken ?? null }),
    await archive.register(building),
    await archive.register(website),
  ] as const;
  return {
    archive,
    municipality,
    platforms,
    channels,
    get,
    async close() {
      await archive.close();
      await platforms.close();
    },
  };
}
