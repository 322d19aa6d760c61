import { OwnAccountsService } from '../../../src/capture/index.js';
import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { everyRecord, IndexRecordsService, SearchService } from '../../../src/search/index.js';
import { openCapturedMunicipality, type ArchivedMunicipality } from '../../archive/index.js';

const actor = { kind: 'operator', name: 'test' } as const;
const visitor = 'Korvgubben';

describe('an account that turns out to speak for the channel', () => {
  let town: ArchivedMunicipality;
  let accounts: OwnAccountsService;
  beforeAll(async () => {
    town = await openCapturedMunicipality();
    accounts = town.get(OwnAccountsService);
  });
  afterAll(() => town.close());

  const website = (): Promise<Channel> => town.get(ChannelsService).getChannel(town.channels[2].id);
  const moderator = async () => (await website()).ownAccountIds.at(-1)!;
  const listOf = async (accountId: string) =>
    (await town.archive.records()).filter(
      ({ author, channelId }) => author.platformId === accountId && channelId === town.channels[2].id,
    );

  it('moves what it wrote to what came in, and back, and says so in the history', async () => {
    const account = await moderator();
    const before = await listOf(account);
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before.map(({ origin }) => origin))).toEqual(new Set(['drawn-up']));

    expect(await accounts.withdraw(await website(), account, actor)).toBe(before.length);
    expect(new Set((await listOf(account)).map(({ origin }) => origin))).toEqual(new Set(['received']));
    expect(await accounts.countRecordsOf(await website(), [account])).toMatchObject([
      { received: before.length, drawnUp: 0 },
    ]);

    expect(await accounts.state(await website(), account, actor)).toBe(before.length);
    expect(await listOf(account)).toEqual(before);
    const deeds = (await town.get(ChannelsService).listHistory(town.channels[2].id)).map(({ deed }) => deed);
    expect(deeds).toEqual(['channel-registered', 'own-account-withdrawn', 'own-account-stated']);
  });

  it('is told in words where it is nobody’s account', async () => {
    const [nobody, somebody] = await accounts.countRecordsOf(await website(), ['0', await moderator()]);
    expect(nobody!.standsFor).toContain('författare är dold');
    expect(somebody!.standsFor).toBeNull();
  });

  it('is found by the search under its new origin', async () => {
    const account = await moderator();
    await accounts.withdraw(await website(), account, actor);
    await town.get(IndexRecordsService).indexChanges();
    const ids = (await listOf(account)).map(({ id }) => id);
    const received = { ...everyRecord, channelId: town.channels[2].id, origin: 'received' as const };
    expect((await town.get(SearchService).findPage(received, null, 1000)).ids).toEqual(expect.arrayContaining(ids));
    await accounts.state(await website(), account, actor);
  });

  it('leaves other authors and other sites alone', async () => {
    const [{ n: before }] = await count();
    const account = await moderator();
    await accounts.withdraw(await website(), account, actor);
    await accounts.state(await website(), account, actor);
    expect(await count()).toEqual([{ n: before }]);
    const korv = (await town.archive.records()).find(({ author }) => author.displayName === visitor)!;
    expect(korv.origin).toBe('received');
  });

  it('is in the audit log with every record that it moved', async () => {
    const [{ n }] = (await town
      .get(Database)
      .read<{ n: string }>(`SELECT count(*) AS n FROM audit_event WHERE deed = 'origin-corrected'`)) as [{ n: string }];
    expect(Number(n)).toBeGreaterThanOrEqual(2);
  });

  it('is noted once when the platform tells of it', async () => {
    const note = async (found: readonly string[]) => {
      const channel = await website();
      await town.get(Database).inTransaction((tx) => accounts.noteFound(channel, found, tx));
    };
    const known = (await website()).ownAccountIds;
    await note([known[0]!, '77']);
    await note(['77']);
    expect((await website()).ownAccountIds).toEqual([...known, '77']);
    const deeds = (await town.get(ChannelsService).listHistory(town.channels[2].id)).map(({ deed }) => deed);
    expect(deeds.filter((deed) => deed === 'own-accounts-found')).toHaveLength(1);
    await accounts.withdraw(await website(), '77', actor);
  });

  it('is refused twice, where it is not there, and for the channel’s own account', async () => {
    const channel = await website();
    await expect(accounts.state(channel, await moderator(), actor)).rejects.toMatchObject({ reason: 'own-already' });
    await expect(accounts.withdraw(channel, '999', actor)).rejects.toMatchObject({ reason: 'not-own' });
    await expect(accounts.withdraw(channel, channel.accountId, actor)).rejects.toMatchObject({
      reason: 'channels-own-account',
    });
  });

  const count = () =>
    town.get(Database).read<{ n: string }>(`SELECT count(*) AS n FROM record WHERE origin = 'drawn-up'`) as Promise<
      [{ n: string }]
    >;
});
