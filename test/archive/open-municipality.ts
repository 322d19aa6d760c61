import { ChannelsService, type Channel } from '../../src/channels/index.js';
import type { Environment } from '../../src/foundation/config/index.js';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import { exampleChannels } from '../../demo/municipality/channels.js';
import type { Municipality } from '../../demo/municipality/municipality.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { PlatformServerOptions } from '../../demo/platform-server/platform-server-options.js';
import { afterOneNight, copyCapturedTown } from './captured-town.js';
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
  const municipality = buildMunicipality(nextNight(archive.rooms));
  const platforms = await startPlatformServer(municipality, options);
  const [board, building, website] = exampleChannels(platforms.origin);
  const channels = [
    await archive.register({ ...board, credential: options.mastodonToken ?? null }),
    await archive.register(building),
    await archive.register(website),
  ] as const;
  return opened({ archive, municipality, platforms, channels });
}

/** The same when its first night is over; its receipts are not told. */
export async function openCapturedMunicipality(
  environment: Environment = {},
  options: PlatformServerOptions = {},
): Promise<ArchivedMunicipality> {
  const town = await copyCapturedTown(afterOneNight, options);
  const archive = await openTestArchive(environment, town.archive);
  archive.clock.leapTo(town.capturedAt);
  const [board, building, website] = await archive.rooms.get(ChannelsService, { strict: false }).listAll();
  return opened({ ...town, archive, channels: [board!, building!, website!] });
}

function opened(parts: Omit<ArchivedMunicipality, 'get' | 'close'>): ArchivedMunicipality {
  const { archive, platforms } = parts;
  return {
    ...parts,
    get: (service) => archive.rooms.get(service, { strict: false }),
    async close() {
      await archive.close();
      await platforms.close();
    },
  };
}
