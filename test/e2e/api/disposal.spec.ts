import { createHash } from 'node:crypto';
import type { Channel } from '../../../src/channels/index.js';
import { ApiKeysService } from '../../../src/foundation/access/index.js';
import { disposalRules } from '../../disposal/index.js';
import { openRuledService, type RuledService } from '../../rules/index.js';
import { callerWith, type Caller } from './caller.js';
import { eventually } from '../../integration/foundation/eventually.js';
import { openPersonCaller, type PersonCaller } from './person-caller.js';

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };
interface List {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly currentSetSha256: string;
  readonly executableFrom: string;
}

let ruled: RuledService;
let channel: Channel;
let other: Channel;
let anna: PersonCaller;
let bo: PersonCaller;
let key: Caller;
let items = 0;
const dayMs = 24 * 3_600_000;
const longAgo = new Date('2026-01-02T12:00:00Z');

beforeAll(async () => {
  ruled = await openRuledService(disposalRules, { BACKUP_RETENTION_DAYS: '90' });
  const { service } = ruled;
  channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  other = await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: 'bygg' });
  const grants = [{ role: 'archivist', recordsCreatorId: channel.recordsCreatorId }] as const;
  anna = await openPersonCaller(service.service, service.origin, grants, 'Anna Ek');
  bo = await openPersonCaller(service.service, service.origin, grants, 'Bo Lind');
  const made = await service.get(ApiKeysService).make({ name: 'Diariet', grants, days: 300 }, bo.acting.actor);
  key = callerWith(service.origin, made.token);
}, 60_000);
afterAll(() => ruled.close());

async function captureDue(count: number, at = channel): Promise<string[]> {
  const comments = Array.from({ length: count }, () => ({
    platformItemId: `comment/${++items}`,
    publishedAt: longAgo,
    countsFrom: longAgo,
  }));
  const ids = await ruled.capture(at, comments);
  await ruled.applyRules();
  return ids;
}

const propose = (by: Caller = anna) =>
  by.send('POST', '/disposal-lists', { recordsCreatorId: channel.recordsCreatorId, kind: 'retention' });
const deed = (by: Caller, id: number, what: string, body: object = {}) =>
  by.send('POST', `/disposal-lists/${id}/${what}`, body);
const show = async (id: number) => (await key.get(`/disposal-lists/${id}`)).json as List;
const linesOf = async (id: number, query = '') =>
  (await key.get(`/disposal-lists/${id}/lines${query}`)).json as Page<{ id: string; recordId: string }>;
const coolOff = () => {
  const { clock } = ruled.service;
  clock.leapTo(new Date(clock.now().getTime() + 8 * dayMs));
};

const executed = (id: number) => eventually(async () => ((await show(id)).state === 'executed' ? true : null));

async function approve(id: number): Promise<void> {
  await deed(anna, id, 'marks', { mark: 'read', all: true });
  const { name, currentSetSha256: setSha256 } = await show(id);
  expect(await deed(bo, id, 'approval', { name, setSha256 })).toMatchObject({ status: 200 });
}

async function execute(id: number): Promise<void> {
  coolOff();
  expect((await deed(anna, id, 'execution')).status).toBe(202);
  await executed(id);
}

describe('a disposal list over REST', () => {
  it('goes from proposal to certificate between two persons', async () => {
    const [first, second, third] = await captureDue(3);
    const proposed = await propose();
    expect(proposed).toMatchObject({
      status: 201,
      json: { state: 'proposed', kind: 'retention', proposedBy: 'Anna Ek', lines: { all: 3, unmarked: 3 } },
    });
    const { id } = proposed.json as List;
    expect(proposed.headers.get('location')).toBe(`/api/v1/disposal-lists/${id}`);
    expect((await key.get(`/disposal-lists/${id}/groups`)).json).toMatchObject({
      items: [{ channelId: channel.id, class: 'K2', ruleId: 'R2', ruleVersion: 1, year: 2026, lines: 3 }],
    });
    const page = await linesOf(id, '?limit=2');
    expect(page).toMatchObject({ items: [{ recordId: first, ruleId: 'R2' }, { recordId: second }] });
    const rest = await linesOf(id, `?limit=2&after=${page.next}`);
    expect(rest).toMatchObject({ items: [{ recordId: third }], next: null });
    expect((await linesOf(id, '?rule=R1')).items).toEqual([]);
    const struck = { mark: 'struck', reason: 'Behövs i ett ärende', lineIds: [page.items[0]!.id] };
    expect((await deed(bo, id, 'marks', struck)).json).toEqual({ marked: 1 });
    expect((await deed(anna, id, 'marks', { mark: 'read', rule: 'R2' })).json).toEqual({ marked: 2 });
    expect((await linesOf(id, '?mark=struck')).items).toMatchObject([{ recordId: first }]);
    const { name, currentSetSha256: setSha256 } = await show(id);
    const approved = await deed(bo, id, 'approval', { name, setSha256 });
    expect(approved).toMatchObject({ status: 200, json: { state: 'approved', approvedBy: 'Bo Lind', setSha256 } });
    coolOff();
    const begun = await deed(anna, id, 'execution');
    expect(begun.status).toBe(202);
    expect(begun.headers.get('location')).toBe(`/api/v1/disposal-lists/${id}`);
    await executed(id);
    expect((await key.get(`/disposal-lists/${id}/certificate`)).json).toMatchObject({
      name,
      counts: { records: 2 },
      review: { read: 2, struck: 1, prolonged: 0 },
      approvedSet: { lines: 2, sha256: setSha256 },
    });
    expect((await key.get(`/records/${second}`)).status).toBeGreaterThanOrEqual(404);
    expect((await key.get(`/records/${first}`)).status).toBe(200);
  });

  it('is listed by state and records creator, page by page', async () => {
    await captureDue(1);
    const { id } = (await propose()).json as List;
    const waiting = (await key.get('/disposal-lists?state=proposed')).json as Page<List>;
    expect(waiting.items.map((list) => list.id)).toEqual([id]);
    const first = (await key.get('/disposal-lists?limit=1')).json as Page<List>;
    const second = (await key.get(`/disposal-lists?limit=1&after=${first.next}`)).json as Page<List>;
    expect([first.items[0]!.id, second.next]).toEqual([id, null]);
    const theirs = await key.get(`/disposal-lists?recordsCreatorId=${other.recordsCreatorId}`);
    expect(theirs.json).toEqual({ items: [], next: null });
    expect((await deed(anna, id, 'cancelling', { reason: 'Fel urval' })).json).toMatchObject({
      state: 'cancelled',
      cancellingReason: 'Fel urval',
    });
  });

  it('tells in Swedish why a deed is not done', async () => {
    expect((await deed(anna, 999, 'cancelling', { reason: 'x' })).status).toBe(404);
    await captureDue(1);
    const { id, name } = (await propose()).json as List;
    const not = async (status: number, detail: RegExp, answer: Promise<{ status: number; json: unknown }>) =>
      expect(await answer).toMatchObject({ status, json: { detail: expect.stringMatching(detail) as unknown } });
    await not(409, /väntar redan/, propose());
    await not(409, /Ingen rad är läst/, deed(bo, id, 'approval', { name, setSha256: 'x' }));
    await deed(anna, id, 'marks', { mark: 'read', all: true });
    const setSha256 = (await show(id)).currentSetSha256;
    await not(403, /föreslog listan själv/, deed(anna, id, 'approval', { name, setSha256 }));
    await not(422, /namn stämmer inte/, deed(bo, id, 'approval', { name: 'fel', setSha256 }));
    await not(409, /ändrats sedan/, deed(bo, id, 'approval', { name, setSha256: 'fel' }));
    await not(409, /i det läge/, deed(anna, id, 'execution'));
    await deed(bo, id, 'approval', { name, setSha256 });
    await not(409, /först från och med/, deed(anna, id, 'execution'));
    coolOff();
    await not(403, /godkände listan själv/, deed(bo, id, 'execution'));
    await not(409, /i det läge/, deed(bo, id, 'marks', { mark: 'read', all: true }));
    expect((await key.get(`/disposal-lists/${id}/certificate`)).status).toBe(404);
    await deed(anna, id, 'cancelling', { reason: 'Prov' });
  });

  it.each<[object, number, string]>([
    [{ mark: 'read' }, 422, 'lineIds'],
    [{ mark: 'read', all: true, lineIds: ['1'] }, 422, 'lineIds'],
    [{ mark: 'struck', all: true }, 422, 'reason'],
    [{ mark: 'struck', all: true, reason: ' ' }, 422, 'reason'],
    [{ mark: 'prolonged', all: true, reason: 'x' }, 422, 'prolongedTo'],
    [{ mark: 'prolonged', all: true, reason: 'x', prolongedTo: '2020-01-01' }, 422, 'prolongedTo'],
    [{ mark: 'gallrad', all: true }, 400, 'mark'],
    [{ mark: 'read', lineIds: ['ett'] }, 400, 'lineIds'],
  ])('does not take %j for a mark', async (body, status, name) => {
    const waiting = ((await key.get('/disposal-lists?state=proposed')).json as Page<List>).items[0];
    if (!waiting) await captureDue(1);
    const { id } = waiting ?? ((await propose()).json as List);
    expect((await deed(anna, id, 'marks', body)).json).toMatchObject({ status, errors: [{ name }] });
    expect((await linesOf(id, '?mark=unmarked')).items).not.toEqual([]);
  });

  it('is nothing of another records creator’s archivist', async () => {
    const { id } = ((await key.get('/disposal-lists?state=proposed')).json as Page<List>).items[0]!;
    const grants = [{ role: 'archivist', recordsCreatorId: other.recordsCreatorId }] as const;
    const stranger = await openPersonCaller(ruled.service.service, ruled.service.origin, grants);
    for (const path of ['', '/lines', '/groups', '/certificate'])
      expect((await stranger.get(`/disposal-lists/${id}${path}`)).status).toBe(404);
    expect((await deed(stranger, id, 'marks', { mark: 'read', all: true })).status).toBe(404);
    expect((await deed(stranger, id, 'cancelling', { reason: 'x' })).status).toBe(404);
    expect((await propose(stranger)).json).toMatchObject({ status: 403, type: '/api/docs#not-allowed' });
    await deed(anna, id, 'cancelling', { reason: 'Prov' });
  });
});

describe('certificates over REST', () => {
  it('are listed, and come as sealed JSON, PDF and a list of what went', async () => {
    const [record] = await captureDue(1);
    const { id, name } = (await propose()).json as List;
    await approve(id);
    await execute(id);
    const { items } = (await key.get('/certificates?limit=1')).json as Page<{ sha256: string }>;
    expect(items).toMatchObject([{ listId: id, name, kind: 'retention', recordsCreator: 'Kommunstyrelsen' }]);
    const sealed = await key.get(`/certificates/${id}`);
    expect(createHash('sha256').update(sealed.bytes).digest('hex')).toBe(items[0]!.sha256);
    const pdf = await key.get(`/certificates/${id}/pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('cache-control')).toContain('no-store');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const annex = await key.get(`/certificates/${id}/annex`);
    expect(annex.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const { annex: told } = sealed.json as { annex: { lines: number; sha256: string } };
    const lines = annex.bytes.toString().trimEnd().split('\r\n').length - 1;
    expect(told).toEqual({ lines, sha256: createHash('sha256').update(annex.bytes).digest('hex') });
    expect(annex.bytes.toString()).toContain(record);
    expect((await key.get('/certificates/999')).status).toBe(404);
  });
});

describe('what no rule is the ground for', () => {
  it('is proposed with its reason, and executed as soon as a second person agrees', async () => {
    const [criminal, mistaken] = await captureDue(2);
    const reported = { recordIds: [criminal], reason: 'Brottsligt', policeReference: '5000-K123-26' };
    const emergency = await anna.send('POST', '/disposal-lists/emergency', reported);
    expect(emergency).toMatchObject({ status: 201, json: { kind: 'emergency', policeReference: '5000-K123-26' } });
    const withdrawal = await anna.send('POST', '/disposal-lists/withdrawal', {
      recordIds: [mistaken],
      reason: 'Fel konto',
    });
    expect(withdrawal).toMatchObject({ status: 201, json: { kind: 'withdrawal', reason: 'Fel konto' } });
    for (const { json } of [emergency, withdrawal]) {
      const { id, name, currentSetSha256: setSha256 } = json as List;
      const today = ruled.service.clock.today().toString();
      expect((await deed(bo, id, 'approval', { name, setSha256 })).json).toMatchObject({ executableFrom: today });
      expect((await deed(anna, id, 'execution')).status).toBe(202);
      await executed(id);
    }
  });

  it('is refused without the police, and where the records are somebody else’s', async () => {
    const [mine] = await captureDue(1);
    const [theirs] = await captureDue(1, other);
    const body = { recordIds: [mine], reason: 'Brottsligt', policeReference: ' ' };
    expect((await anna.send('POST', '/disposal-lists/emergency', body)).json).toMatchObject({
      status: 422,
      errors: [{ name: 'policeReference' }],
    });
    const outside = { recordIds: [theirs], reason: 'Fel konto' };
    expect((await anna.send('POST', '/disposal-lists/withdrawal', outside)).status).toBe(403);
  });
});
