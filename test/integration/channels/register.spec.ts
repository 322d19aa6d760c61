import {
  ChannelsService,
  CredentialsService,
  readStatement,
  typeStatement,
  type Channel,
  type TypedStatement,
} from '../../../src/channels/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';
import { aNewChannel } from '../../builders/index.js';

const actor = { kind: 'operator', name: 'test' } as const;
let archive: TestArchive;
let channels: ChannelsService;
let database: Database;

beforeAll(async () => {
  archive = await openTestArchive();
  channels = archive.rooms.get(ChannelsService, { strict: false });
  database = archive.rooms.get(Database, { strict: false });
});
afterAll(() => archive.close());

let registered = 0;
const register = () => channels.register(aNewChannel({ accountId: `https://platform.example/${registered++}` }), actor);
const stated = (channel: Channel, typed: Partial<TypedStatement>) => {
  const read = readStatement({ ...typeStatement(channel), ...typed }, '2026-11-24');
  if (read.kind === 'wrong') throw new Error(JSON.stringify(read.faults));
  return read.statement;
};

describe('the register of channels', () => {
  it('holds what was stated, and says what was not', async () => {
    const channel = await register();
    expect(channel).toMatchObject({ version: 1, representatives: [], commentRules: 'unknown', substituteFrom: null });
    expect(channel.reviewDueOn > channel.registeredAt.toISOString()).toBe(true);
  });

  it('keeps what was when a channel is changed, in its history and in the audit log', async () => {
    const channel = await register();
    const statement = stated(channel, {
      unit: 'Skolan',
      representatives: 'Bo Alm: svarar',
      commentRules: 'shown',
      commentRulesAddress: 'https://norrsunda.example/regler',
    });
    await channels.change(channel, statement, actor);
    expect(await channels.getChannel(channel.id)).toMatchObject({ ...statement, version: 2 });
    const [, change] = await channels.listHistory(channel.id);
    expect(change).toMatchObject({
      deed: 'channel-changed',
      changes: {
        unit: { from: 'Kommunikationsenheten', to: 'Skolan' },
        representatives: { from: [], to: [{ person: 'Bo Alm', mandate: 'svarar' }] },
      },
    });
    const noted = await database.read<{ deed: string }>(
      `SELECT deed FROM audit_event WHERE subject_kind = 'channel' AND subject_id = $1 ORDER BY seq`,
      [String(channel.id)],
    );
    expect(noted.map(({ deed }) => deed)).toEqual(['channel-registered', 'channel-changed']);
  });

  it('leaves no trace of a change that changes nothing', async () => {
    const channel = await register();
    await channels.change(channel, stated(channel, {}), actor);
    expect(await channels.getChannel(channel.id)).toEqual(channel);
    expect(await channels.listHistory(channel.id)).toHaveLength(1);
  });

  it('refuses the second of two who change the same version, and saves nothing of it', async () => {
    const channel = await register();
    const outcomes = await Promise.allSettled(
      ['A-enheten', 'B-enheten'].map((unit) => channels.change(channel, stated(channel, { unit }), actor)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'changed-meanwhile' },
    });
    expect(await channels.listHistory(channel.id)).toHaveLength(2);
  });

  it('changes a closed channel no more', async () => {
    const channel = await register();
    await channels.close(channel.id, '2026-11-24', 'Enheten är nedlagd', actor);
    await expect(channels.change(channel, stated(channel, { unit: 'Skolan' }), actor)).rejects.toMatchObject({
      reason: 'closed-already',
    });
    await expect(channels.noteReview(channel, actor)).rejects.toMatchObject({ reason: 'closed-already' });
    await expect(channels.replaceCredential(channel.id, 'hemlig', actor)).rejects.toMatchObject({
      reason: 'closed-already',
    });
  });

  it('notes a review, and when the next one is due', async () => {
    const channel = await register();
    await channels.noteReview(channel, actor);
    const reviewed = await channels.getChannel(channel.id);
    expect(reviewed.reviewedOn).toMatch(/^\d{4}-/);
    expect(reviewed.reviewDueOn).toBe(
      `${Number(reviewed.reviewedOn!.slice(0, 4)) + 1}${reviewed.reviewedOn!.slice(4)}`,
    );
  });

  it('replaces a credential without a word of it in history', async () => {
    const channel = await register();
    await channels.replaceCredential(channel.id, 'hemlig-nyckel', actor);
    const credentials = archive.rooms.get(CredentialsService, { strict: false });
    expect(await credentials.findCredential(channel.id)).toBe('hemlig-nyckel');
    const history = JSON.stringify(await channels.listHistory(channel.id));
    expect(history).toContain('credential-replaced');
    expect(history).not.toContain('hemlig-nyckel');
  });
});
