import { ChannelsService, CredentialsService, type NewChannel } from '../../../src/channels/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';
import { aNewChannel } from '../../builders/index.js';

jest.setTimeout(120_000);

const officer = { kind: 'person', id: 7, name: 'Sara Lindmark' } as const;

describe('the register of channels', () => {
  let archive: TestArchive;
  let channels: ChannelsService;
  let database: Database;
  let accounts = 0;
  beforeAll(async () => {
    archive = await openTestArchive();
    channels = archive.rooms.get(ChannelsService, { strict: false });
    database = archive.rooms.get(Database, { strict: false });
  });
  afterAll(() => archive.close());

  const anotherAccount = (stated: Partial<NewChannel> = {}) =>
    aNewChannel({ accountId: `https://platform.example/users/${++accounts}`, ...stated });
  const eventsOf = (channelId: number) =>
    database.read<{ deed: string; actor: string; outcome: string }>(
      `SELECT deed, actor, outcome FROM audit_event WHERE subject_kind = 'channel' AND subject_id = $1 ORDER BY seq`,
      [String(channelId)],
    );

  it('holds what was stated and what was looked up, with who registered it', async () => {
    const stated = anotherAccount({ decidedBy: 'Kommundirektören', decidedOn: '2026-02-12', purpose: 'Dialog' });
    const channel = await channels.register(stated, officer);
    const { credential: _, ...held } = stated;
    expect(channel).toMatchObject({ ...held, hasCredential: false, closedOn: null });
    expect(await channels.listHistory(channel.id)).toMatchObject([
      { actor: 'person/7', deed: 'channel-registered', changes: { unit: stated.unit, credentialStored: false } },
    ]);
    expect(await eventsOf(channel.id)).toEqual([{ deed: 'channel-registered', actor: 'person/7', outcome: 'done' }]);
  });

  it('refuses an account that is registered already, however close the two come', async () => {
    const accountsAtOnce = Array.from({ length: 5 }, () => anotherAccount());
    const twice = accountsAtOnce.flatMap((stated) => [stated, stated]);
    const ends = await Promise.allSettled(twice.map((stated) => channels.register(stated, officer)));
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    expect(refused).toHaveLength(accountsAtOnce.length);
    for (const refusal of refused)
      expect(refusal).toMatchObject({ name: 'ChannelRefused', reason: 'account-registered-already' });
  });

  it('opens an account anew once its channel is closed', async () => {
    const stated = anotherAccount();
    const first = await channels.register(stated, officer);
    await channels.close(first.id, '2026-11-24', 'Byter nämnd', officer);
    expect((await channels.register(stated, officer)).id).not.toBe(first.id);
  });

  it('closes a channel once, on the day and for the reason that were given', async () => {
    const { id } = await channels.register(anotherAccount(), officer);
    const ends = await Promise.allSettled([1, 2].map(() => channels.close(id, '2026-11-24', 'Nedlagd', officer)));
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await channels.getChannel(id)).toMatchObject({ closedOn: '2026-11-24', closingReason: 'Nedlagd' });
    expect((await channels.listHistory(id)).map(({ deed }) => deed)).toEqual(['channel-registered', 'channel-closed']);
    expect((await channels.listOpen()).map((channel) => channel.id)).not.toContain(id);
    await expect(channels.close(id, '2026-11-25', 'Igen', officer)).rejects.toMatchObject({ reason: 'closed-already' });
    await expect(channels.close(999_999, '2026-11-25', 'Fel', officer)).rejects.toMatchObject({
      reason: 'no-such-channel',
    });
  });

  it('knows the accounts of its records creator’s other channels where ids are global, and of nobody else', async () => {
    const [a, b, other] = [
      await channels.register(anotherAccount({ recordsCreator: 'Skolnämnden', ownAccountIds: ['a'] }), officer),
      await channels.register(anotherAccount({ recordsCreator: 'Skolnämnden', ownAccountIds: ['b'] }), officer),
      await channels.register(anotherAccount({ recordsCreator: 'Tekniska nämnden', ownAccountIds: ['c'] }), officer),
    ];
    expect(await channels.listOwnAccounts(a, 'global')).toEqual(new Set(['a', 'b']));
    expect(await channels.listOwnAccounts(b, 'per-channel')).toEqual(new Set(['b']));
    expect(await channels.listOwnAccounts(other, 'global')).toEqual(new Set(['c']));
  });

  it('destroys the credential of a channel that is closed', async () => {
    const credentials = archive.rooms.get(CredentialsService, { strict: false });
    const { id } = await channels.register(anotherAccount({ credential: 'en hemlig nyckel' }), officer);
    expect(await credentials.findCredential(id)).toBe('en hemlig nyckel');
    expect(await channels.close(id, '2026-11-24', 'Nedlagd', officer)).toMatchObject({ hasCredential: false });
    expect(await credentials.findCredential(id)).toBeNull();
    expect(await database.read(`SELECT FROM channel_credential WHERE channel_id = $1`, [id])).toEqual([]);
  });
});

describe('the audit log', () => {
  let archive: TestArchive;
  let database: Database;
  beforeAll(async () => {
    archive = await openTestArchive();
    database = archive.rooms.get(Database, { strict: false });
    await archive.rooms.get(ChannelsService, { strict: false }).register(aNewChannel(), officer);
  });
  afterAll(() => archive.close());

  const events = () => database.read(`SELECT * FROM audit_event JOIN audit_detail USING (seq) ORDER BY seq`);

  it('holds no event of a deed whose transaction fails', async () => {
    const before = await events();
    const audit = archive.rooms.get(Audit, { strict: false });
    const deed = database.inTransaction(async (tx) => {
      const subject = { kind: 'channel', id: '1' };
      await audit.note({ actor: officer, deed: 'channel-renamed', subject, details: {} }, tx);
      throw new Error('the deed failed');
    });
    await expect(deed).rejects.toThrow('the deed failed');
    expect(await events()).toEqual(before);
  });

  it('names nobody in the event itself', async () => {
    const rows = await database.read(`SELECT * FROM audit_event`);
    expect(JSON.stringify(rows)).not.toContain('Lindmark');
  });

  it.each([
    `UPDATE audit_event SET actor = 'nobody'`,
    `DELETE FROM audit_event`,
    `TRUNCATE audit_event CASCADE`,
    `UPDATE audit_detail SET details = '{}'`,
  ])('refuses %s', async (sql) => {
    const before = await events();
    await expect(database.inTransaction((tx) => tx.query(sql))).rejects.toMatchObject({ code: '23001' });
    expect(await events()).toEqual(before);
  });
});
