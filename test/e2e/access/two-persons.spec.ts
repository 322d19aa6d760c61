import {
  DisposalListsService,
  ProposeDisposalService,
  ReviewDisposalService,
  everyLine,
} from '../../../src/disposal/index.js';
import { ApiKeysService, formTokenField, formTokenOf, SessionsService } from '../../../src/foundation/access/index.js';
import { disposalRules } from '../../disposal/index.js';
import { openRuledService, type RuledService } from '../../rules/index.js';
import { openPersonCaller, type PersonCaller } from '../api/person-caller.js';
import { typeCommand } from '../command-line/type-command.js';

/** What somebody was told who came by one of the doors. */
interface Told {
  readonly isDone: boolean;
  readonly sentence: string;
}

type Deed = 'approve' | 'execute';
const doors = ['session', 'personal token', 'key of their own', 'command line', 'command line with their key'] as const;
const dayMs = 24 * 3_600_000;
const longAgo = new Date('2026-01-02T12:00:00Z');

let ruled: RuledService;
let anna: PersonCaller;
let bo: PersonCaller;
let listId: number;

beforeAll(async () => {
  ruled = await openRuledService(disposalRules, { BACKUP_RETENTION_DAYS: '90' });
  const { service, origin } = ruled.service;
  const channel = await ruled.register();
  await ruled.capture(channel, [{ platformItemId: 'comment/1', publishedAt: longAgo, countsFrom: longAgo }]);
  await ruled.applyRules();
  const grants = [{ role: 'archivist', recordsCreatorId: null }] as const;
  [anna, bo] = [await openPersonCaller(service, origin, grants), await openPersonCaller(service, origin, grants)];
  const rooms = ruled.service;
  listId = await rooms.get(ProposeDisposalService).propose(channel.recordsCreatorId, 'retention', anna.acting);
  await rooms.get(ReviewDisposalService).mark(listId, { filter: everyLine }, { mark: 'read' }, anna.acting);
}, 60_000);
afterAll(() => ruled.close());
/** So that nobody is held back for asking much. */
beforeEach(() => leap(61_000));

function leap(ms: number): void {
  const { clock } = ruled.service;
  clock.leapTo(new Date(clock.now().getTime() + ms));
}

const findList = async () => (await ruled.service.get(DisposalListsService).findList(listId, null))!;

async function bodyOf(deed: Deed): Promise<Record<string, string>> {
  if (deed === 'execute') return {};
  const setSha256 = await ruled.service.get(DisposalListsService).readSetDigest(listId);
  return { name: (await findList()).name, setSha256 };
}

async function come(person: PersonCaller, door: (typeof doors)[number], deed: Deed): Promise<Told> {
  switch (door) {
    case 'session': {
      const { token } = await ruled.service.get(SessionsService).begin(person.acting.actor, null);
      const form = { [formTokenField]: formTokenOf(token), ...(await bodyOf(deed)) };
      return call(deed, { cookie: `flodesarkivet=${token}` }, form);
    }
    case 'personal token':
      return call(deed, { authorization: `Bearer ${person.token}` }, await bodyOf(deed));
    case 'key of their own':
      return call(deed, { authorization: `Bearer ${await keyOf(person)}` }, await bodyOf(deed));
    case 'command line':
      return type(deed, person.token);
    case 'command line with their key':
      return type(deed, await keyOf(person));
  }
}

async function keyOf({ acting }: PersonCaller): Promise<string> {
  const key = { name: 'Egen nyckel', grants: acting.grants, days: 300 };
  return (await ruled.service.get(ApiKeysService).make(key, acting.actor)).token;
}

async function call(deed: Deed, headers: Record<string, string>, body: object): Promise<Told> {
  const place = deed === 'approve' ? 'approval' : 'execution';
  const response = await fetch(`${ruled.service.origin}/api/v1/disposal-lists/${listId}/${place}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { detail = '' } = (await response.json()) as { detail?: string };
  return { isDone: response.ok, sentence: detail };
}

async function type(deed: Deed, token: string): Promise<Told> {
  const { name, setSha256 } = await bodyOf(deed);
  return run([deed, String(listId), ...(deed === 'approve' ? ['--name', name!, '--set', setSha256!] : [])], token);
}

async function run(words: readonly string[], token: string | null): Promise<Told> {
  const { status, stderr } = await typeCommand(['disposal', ...words, '--json'], token, () => ruled.service.service);
  expect([0, 2]).toContain(status);
  return { isDone: status === 0, sentence: stderr };
}

function sentenceAt(door: (typeof doors)[number], asPerson: RegExp): RegExp {
  return door.includes('key') ? /Gallring kräver två personer/ : asPerson;
}

describe('the operator of the machine', () => {
  it('does nothing of disposal, and is told why', async () => {
    const [id, why] = [String(listId), ['--reason', 'x']];
    for (const words of [
      ['propose', '--creator', 'Kommunstyrelsen'],
      ['mark', id, '--all'],
      ['strike', id, '--all', ...why],
      ['prolong', id, '--all', ...why, '--to', '2999-01-01'],
      ['approve', id, '--name', (await findList()).name],
      ['cancel', id, ...why],
      ['execute', id],
      ['emergency', '1', ...why, '--police', 'K1-26'],
      ['withdraw', '1', ...why],
    ]) {
      const { isDone, sentence } = await run(words, null);
      expect([words, isDone, sentence]).toEqual([words, false, expect.stringMatching(/två personer/)]);
    }
    expect((await findList()).state).toBe('proposed');
  });
});

describe('whoever proposed a list', () => {
  it.each(doors)('cannot approve it by a %s', async (door) => {
    const { isDone, sentence } = await come(anna, door, 'approve');
    expect({ isDone, sentence }).toEqual({
      isDone: false,
      sentence: expect.stringMatching(sentenceAt(door, /föreslog listan själv/)) as unknown,
    });
    expect(await findList()).toMatchObject({ state: 'proposed', approvedBy: null });
  });
});

describe('whoever approved a list', () => {
  beforeAll(async () => {
    expect((await come(bo, 'personal token', 'approve')).isDone).toBe(true);
    leap(8 * dayMs);
  });

  it.each(doors)('cannot execute it by a %s', async (door) => {
    const { isDone, sentence } = await come(bo, door, 'execute');
    expect({ isDone, sentence }).toEqual({
      isDone: false,
      sentence: expect.stringMatching(sentenceAt(door, /godkände listan själv/)) as unknown,
    });
    expect(await findList()).toMatchObject({ state: 'approved', executedBy: null });
  });

  it('leaves it to somebody else, by whatever door they have', async () => {
    expect(await come(anna, 'session', 'execute')).toEqual({ isDone: true, sentence: '' });
    expect((await findList()).executedBy).toBe('Åsa Öberg');
  });
});
