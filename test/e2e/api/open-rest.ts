import type { PlatformServer } from '../../../demo/platform-server/platform-server.js';
import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import { ApiKeysService, type RoleGrant } from '../../../src/foundation/access/index.js';
import { openTestService, type TestService } from '../../service/index.js';
import { callerWith, type Caller } from './caller.js';
import { afterOneNight, copyCapturedTown } from '../../archive/captured-town.js';

/** The service with the municipality's channels, captured one night, and systems that call it with keys of their own. */
export interface OpenRest {
  readonly service: TestService;
  readonly platforms: PlatformServer;
  /** The board's account on Mastodon, the building board's, and the website; another records creator's is the second. */
  readonly channels: readonly [board: Channel, building: Channel, website: Channel];
  /** Another system with a key that gives these roles. */
  caller(grants: readonly RoleGrant[]): Promise<Caller>;
  close(): Promise<void>;
}

export async function openRest(): Promise<OpenRest> {
  const { archive, capturedAt, platforms } = await copyCapturedTown(afterOneNight, {
    mastodonToken: 'hemlig-nyckel',
  });
  const service = await openTestService({ BACKUP_RETENTION_DAYS: '90' }, archive);
  service.clock.startAt(capturedAt);
  const [board, building, website] = await service.get(ChannelsService).listAll();
  const channels = [board!, building!, website!] as const;
  expect(channels[0].recordsCreatorId).not.toBe(channels[1].recordsCreatorId);
  return {
    service,
    platforms,
    channels,
    async caller(grants) {
      const key = { name: 'Diariet', grants, days: 30 };
      const { token } = await service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
      return callerWith(service.origin, token);
    },
    async close() {
      await service.close();
      await platforms.close();
    },
  };
}
