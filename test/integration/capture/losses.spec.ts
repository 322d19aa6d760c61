import { LossesService, readLossPlace, type LossQuestion, type PossibleLoss } from '../../../src/capture/index.js';
import type { Channel } from '../../../src/channels/index.js';
import type { Acting, Role } from '../../../src/foundation/access/index.js';
import {
  AttachmentsService,
  DestroyRecordsService,
  MissingParentsService,
  RecordsService,
  type RecordState,
} from '../../../src/records/index.js';
import { aNewAttachment, aNewVersion } from '../../builders/index.js';
import { openRecords, type TestRecords } from '../records/open-records.js';

const noticedAt = new Date('2026-11-24T01:30:00Z');
let records: TestRecords;
let channel: Channel;
let losses: LossesService;

beforeEach(async () => {
  records = await openRecords();
  channel = await records.register();
  losses = get(LossesService);
});
afterEach(() => records.close());

const get = <T>(service: abstract new (...all: never[]) => T): T =>
  records.archive.rooms.get(service, { strict: false });
const everywhere: LossQuestion = { recordsCreatorIds: null, channelId: null };
const below = { threadItemId: 'post', kind: 'comment', origin: 'received' } as const;
const aPost = { platformItemId: 'post', kind: 'post', origin: 'drawn-up' } as const;

async function capture(...items: Parameters<TestRecords['capture']>[1]): Promise<string[]> {
  const ids = (await records.capture(channel, items)).map(({ recordId }) => recordId);
  await get(MissingParentsService).notice();
  return ids;
}

async function list(question = everywhere): Promise<PossibleLoss[]> {
  return [...(await losses.listLosses(question, null, 100)).losses];
}

function mark(recordId: string, state: RecordState): Promise<unknown> {
  const sighting = { channelId: channel.id, runId: '1', noticedAt };
  return records.database.inTransaction((tx) => get(RecordsService).markState([{ recordId, state }], sighting, tx));
}

async function destroy(id: string): Promise<void> {
  await records.database.inTransaction(async (tx) => {
    const [{ id: listId } = { id: 0 }] = await tx.query<{ id: number }>(
      `INSERT INTO disposal_list (records_creator_id, year, number, name, kind, state, proposed_by, proposed_at)
       VALUES ($1, 2026, 1, 'Prov 2026:1', 'retention', 'proposed', 'prov', $2) RETURNING id`,
      [channel.recordsCreatorId, noticedAt],
    );
    const doomed = get(DestroyRecordsService);
    await doomed.lock([channel.id], tx);
    const one = { id, channelId: channel.id, class: null, ruleRef: null };
    await doomed.remember({ listId, destroyedOn: '2026-11-25', records: [one] }, tx);
    await doomed.destroy([id], tx);
  });
  await get(MissingParentsService).notice();
}

/** A run that ended, as its receipt says. */
async function closeRun(slot: string, missingIds: readonly string[], of = channel): Promise<void> {
  await records.database.inTransaction((tx) =>
    tx.query(
      `INSERT INTO capture_run (channel_id, slot, state, not_before, started_at, finished_at, status, receipt)
       VALUES ($1, $2, 'done', $2, $2, $2, 'amber', $3)`,
      [of.id, slot, JSON.stringify({ missingIds, mediaFailed: [] })],
    ),
  );
}

describe('something that a record answers', () => {
  it('may have been lost where it was never captured, and is no more when it comes', async () => {
    const [, comment] = await capture(aPost, { ...below, platformItemId: 'c2', parentItemId: 'c1' });
    expect(await list()).toEqual([
      {
        kind: 'parent-never-captured',
        channelId: channel.id,
        recordId: comment,
        since: '2026-11-24T01:30:00.000Z',
        subject: 'c1',
        state: 'visible',
      },
    ]);
    await capture({ ...below, platformItemId: 'c1', parentItemId: 'post' });
    expect(await list()).toEqual([]);
  });

  it('is no loss where it is here, elsewhere, or destroyed with its record', async () => {
    const [, destroyed] = await capture(
      aPost,
      { ...below, platformItemId: 'c1', parentItemId: 'post' },
      { ...below, platformItemId: 'c2', parentItemId: 'c1' },
      { platformItemId: 'answer', origin: 'drawn-up', parentItemId: 'https://elsewhere.example/1' },
    );
    expect(await list()).toEqual([]);
    await destroy(destroyed!);
    await capture({ ...below, platformItemId: 'c3', parentItemId: 'c1' });
    expect(await list()).toEqual([]);
  });

  it('is told no longer when the record that names it is destroyed', async () => {
    const [, comment] = await capture(aPost, { ...below, platformItemId: 'c2', parentItemId: 'c1' });
    await destroy(comment!);
    expect(await list()).toEqual([]);
  });
});

describe('a file that was never fetched', () => {
  const withFiles = (...names: string[]) => ({
    ...below,
    platformItemId: 'c1',
    parentItemId: 'post',
    versions: [
      aNewVersion({
        attachments: names.map((name) => aNewAttachment({ platformMediaId: name, url: `https://a.example/${name}` })),
      }),
    ],
  });

  it.each(['gone', 'hidden-by-us', 'unavailable'] as const)('may be lost where its record is %s', async (state) => {
    const [, comment] = await capture(aPost, withFiles('1.png'));
    expect(await list()).toEqual([]);
    await mark(comment!, state);
    expect(await list()).toEqual([
      {
        kind: 'file-never-fetched',
        channelId: channel.id,
        recordId: comment,
        since: noticedAt.toISOString(),
        subject: 'https://a.example/1.png',
        state,
      },
    ]);
  });

  it('is no loss once it is here, in whichever version, and is told once', async () => {
    const [, comment] = await capture(aPost, withFiles('1.png', '2.png'));
    const [first] = await get(AttachmentsService).listMissing(channel.id, '2026-11-24', 10);
    await records.database.inTransaction((tx) =>
      get(AttachmentsService).noteStored(first!, { sha256: 'ab'.repeat(32), bytes: 1, mediaType: null }, noticedAt, tx),
    );
    const edited = aNewVersion({
      text: 'Ändrad',
      attachments: ['1.png', '2.png'].map((name) => aNewAttachment({ platformMediaId: name, url: name })),
    });
    await capture({ ...withFiles(), versions: [edited] });
    await mark(comment!, 'gone');
    expect((await list()).map(({ subject }) => subject)).toEqual(['https://a.example/2.png']);
  });
});

describe('what the platform would not tell of', () => {
  it('is what the latest receipt says, with the record where it is here', async () => {
    const [post] = await capture(aPost);
    await closeRun('2026-11-23T01:30:00Z', ['earlier']);
    await closeRun('2026-11-24T01:30:00Z', ['post', 'never-seen', '']);
    const seen = { kind: 'standing-unknown', channelId: channel.id, since: '2026-11-24T01:30:00.000Z' };
    expect(await list()).toEqual([
      { ...seen, recordId: post, subject: 'post', state: 'visible' },
      { ...seen, recordId: null, subject: 'never-seen', state: null },
    ]);
    await closeRun('2026-11-25T01:30:00Z', []);
    expect(await list()).toEqual([]);
  });
});

describe('possible losses', () => {
  const actingAs = (role: Exclude<Role, 'administrator'>, recordsCreatorId: number): Acting => ({
    actor: { kind: 'person', id: 1, name: 'Anna Ek' },
    grants: [{ role, recordsCreatorId }],
  });

  it('are told of one’s own records creator and one channel, to those who watch them', async () => {
    const other = await records.register({ recordsCreator: 'Byggnadsnämnden', accountId: 'b' });
    await closeRun('2026-11-24T01:30:00Z', ['a', 'b']);
    await closeRun('2026-11-24T01:30:00Z', ['c'], other);
    const seenBy = async (acting: Acting, channelId: number | null = null) =>
      (await list(losses.questionFor(acting, channelId))).map(({ subject }) => subject);
    for (const role of ['channel-officer', 'registrar', 'archivist'] as const)
      expect(await seenBy(actingAs(role, other.recordsCreatorId))).toEqual(['c']);
    for (const role of ['reader', 'communications'] as const)
      expect(await seenBy(actingAs(role, other.recordsCreatorId))).toEqual([]);
    expect(await seenBy(actingAs('archivist', other.recordsCreatorId), channel.id)).toEqual([]);
    expect(await seenBy(actingAs('archivist', channel.recordsCreatorId), channel.id)).toEqual(['a', 'b']);
  });

  it('come page by page, each once, and are counted as far as it matters', async () => {
    const items = Array.from({ length: 7 }, (_, n) => ({
      ...below,
      platformItemId: `c${n}`,
      parentItemId: `lost${n}`,
      versions: [aNewVersion({ attachments: [aNewAttachment(), aNewAttachment({ platformMediaId: 'media/2' })] })],
    }));
    const ids = await capture(aPost, ...items);
    for (const id of ids.slice(1, 4)) await mark(id, 'gone');
    await closeRun('2026-11-24T01:30:00Z', ['x', 'y', 'z']);
    const whole = await list();
    expect(whole).toHaveLength(3 * 2 + 7 + 3);
    for (const size of [1, 2, 5, 16]) {
      const seen: PossibleLoss[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page = await losses.listLosses(everywhere, readLossPlace(after), size);
        seen.push(...page.losses);
        after = page.next;
      }
      expect(seen).toEqual(whole);
    }
    expect(await losses.countUpTo(everywhere, 100)).toBe(16);
    expect(await losses.countUpTo(everywhere, 16)).toBe(16);
    expect(await losses.countUpTo(everywhere, 15)).toBe('more');
  });

  it('are noticed of records that were here before anybody looked, once each', async () => {
    await records.capture(channel, [aPost, { ...below, platformItemId: 'c2', parentItemId: 'c1' }]);
    expect(await get(MissingParentsService).notice()).toBe(2);
    expect(await get(MissingParentsService).notice()).toBe(0);
    expect(await list()).toHaveLength(1);
  });
});
