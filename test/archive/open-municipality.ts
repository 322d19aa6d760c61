import { ChannelsService, type Channel } from '../../src/channels/index.js';
import type { Environment } from '../../src/foundation/config/index.js';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import { exampleChannels } from '../../demo/municipality/channels.js';
import type { Municipality } from '../../demo/municipality/municipality.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { PlatformServerOptions } from '../../demo/platform-server/platform-server-options.js';
import { afterOneNight, beforeItsFirstNight, copyCapturedTown, type Past } from './captured-town.js';
import { nextNight } from './next-night.js';
import { openTestArchive, type TestArchive } from './open-test-archive.js';

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
  const town = await open(beforeItsFirstNight, environment, options);
  const { mastodonToken: credential } = options;
  if (credential === undefined) return town;
  const [board, ...others] = town.channels;
  await town.get(ChannelsService).replaceCredential(board.id, credential, { kind: 'operator', name: 'test' });
  return { ...town, channels: [await town.get(ChannelsService).getChannel(board.id), ...others] };
}

/** The same when its first night is over; its receipts are not told. */
export function openCapturedMunicipality(environment: Environment = {}): Promise<ArchivedMunicipality> {
  return open(afterOneNight, environment, {});
}

/** Registered anew, where the environment names a database of its own. */
export async function openNewMunicipality(environment: Environment): Promise<ArchivedMunicipality> {
  const archive = await openTestArchive(environment);
  const municipality = buildMunicipality(nextNight(archive.rooms));
  const platforms = await startPlatformServer(municipality);
  for (const channel of exampleChannels(platforms.origin)) await archive.register(channel);
  return describeOpen({ archive, municipality, platforms });
}

async function open(
  past: Past,
  environment: Environment,
  options: PlatformServerOptions,
): Promise<ArchivedMunicipality> {
  const { archive: place, capturedAt, municipality, platforms } = await copyCapturedTown(past, options);
  const archive = await openTestArchive(environment, place);
  archive.clock.startAt(capturedAt);
  return describeOpen({ archive, municipality, platforms });
}

async function describeOpen(
  parts: Pick<ArchivedMunicipality, 'archive' | 'municipality' | 'platforms'>,
): Promise<ArchivedMunicipality> {
  const { archive, platforms } = parts;
  const get: ArchivedMunicipality['get'] = (service) => archive.rooms.get(service, { strict: false });
  const [board, building, website] = await get(ChannelsService).listAll();
  return {
    ...parts,
    channels: [board!, building!, website!],
    get,
    async close() {
      await archive.close();
      await platforms.close();
    },
  };
}
