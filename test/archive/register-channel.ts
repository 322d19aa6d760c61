import type { INestApplicationContext } from '@nestjs/common';
import { AccountLookupService } from '../../src/capture/index.js';
import { ChannelsService, type Channel, type NewChannel } from '../../src/channels/index.js';

/** What a test says of a channel; the rest is some board's. */
export type TestChannel = Pick<NewChannel, 'platform' | 'address'> &
  Partial<NewChannel> & { readonly ownAccounts?: readonly string[] };

/** As `channels add` does: looks the account up, then registers it. @throws what the look-up throws */
export async function registerChannel(rooms: INestApplicationContext, channel: TestChannel): Promise<Channel> {
  const { ownAccounts = [], ...stated } = { ...aBoardsChannel, ...channel };
  const account = await rooms
    .get(AccountLookupService, { strict: false })
    .findAccount(stated.platform, stated.address, stated.credential);
  return rooms
    .get(ChannelsService, { strict: false })
    .register(
      { ...stated, ...account, ownAccountIds: [...account.ownAccountIds, ...ownAccounts] },
      { kind: 'operator', name: 'test' },
    );
}

const aBoardsChannel = {
  recordsCreator: 'Kommunstyrelsen',
  unit: 'Kommunikationsenheten',
  officer: 'Kim Lind <kim.lind@example.test>',
  substitute: null,
  decidedBy: null,
  decidedOn: null,
  purpose: null,
  triageFrom: '2026-01-01',
  rhythm: 'night',
  credential: null,
} as const;
