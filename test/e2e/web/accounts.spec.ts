import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import { PeopleService, SessionsService } from '../../../src/foundation/access/index.js';
import { aNewChannel } from '../../builders/index.js';
import { formBody, openTestService, type TestService, type Visitor } from '../../service/index.js';

const password = 'fyra vanliga ord här';

let service: TestService;
let channel: Channel;
let administrator: Visitor;

beforeAll(async () => {
  service = await openTestService();
  channel = await service.get(ChannelsService).register(aNewChannel(), { kind: 'operator', name: 'test' });
  administrator = await service.letIn([{ role: 'administrator', recordsCreatorId: null }]);
}, 60_000);
afterAll(() => service.close());

async function addPerson(mail: string, roll: readonly string[]): Promise<number> {
  const answer = await administrator.post('/konton/ny', { name: 'Bo Ek', mail, roll });
  expect(answer.status).toBe(303);
  return Number(/^\/konton\/(\d+)\?/.exec(answer.headers.get('location')!)![1]);
}

async function linkFor(personId: number): Promise<string> {
  const page = await (await administrator.post(`/konton/${personId}/engangslank`)).text();
  return /\/engangslank\/[\w-]+/.exec(page)![0];
}

async function choosePassword(link: string): Promise<Response> {
  const body = formBody({ password, again: password });
  return fetch(`${service.origin}${link}`, { method: 'POST', body, redirect: 'manual' });
}

function bearing(token: string, path = '/natter'): Promise<Response> {
  return fetch(`${service.origin}${path}`, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual' });
}

function tokenIn(page: string): string {
  return /flod_[\w-]{43}/.exec(page)![0];
}

async function deedsOf(kind: string, id: number): Promise<string[]> {
  const rows = await service.database.read<{ deed: string }>(
    `SELECT deed FROM audit_event WHERE subject_kind = $1 AND subject_id = $2 ORDER BY seq`,
    [kind, String(id)],
  );
  return rows.map((row) => row.deed);
}

describe('an administrator', () => {
  it('adds a person with roles, who chooses a password by a link and is in', async () => {
    const id = await addPerson('bo@example.test', [`registrar:${channel.recordsCreatorId}`, 'reader:alla']);
    expect((await service.get(PeopleService).findPerson(id))!.grants).toEqual([
      { role: 'reader', recordsCreatorId: null },
      { role: 'registrar', recordsCreatorId: channel.recordsCreatorId },
    ]);
    const entered = await choosePassword(await linkFor(id));
    expect(entered.status).toBe(303);
    expect(await service.get(SessionsService).signIn('BO@example.test', password)).toMatchObject({ kind: 'signed-in' });
    expect(await deedsOf('person', id)).toEqual([
      'person-added',
      'one-time-link-made',
      'password-set',
      'signed-in',
      'signed-in',
    ]);
  });
  it('is told what is wrong with a form, and finds what was typed in it', async () => {
    const answer = await administrator.post('/konton/ny', { name: 'Bo', mail: 'ingen adress' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="ingen adress"');
    expect(page).toContain('id="mail-error"');
    expect(page).toContain('Välj minst en roll');
  });
  it('cannot give a mail address to two, nor a role that was made up', async () => {
    await addPerson('once@example.test', ['reader:alla']);
    for (const [mail, roll] of [
      ['ONCE@example.test', 'reader:alla'],
      ['new@example.test', 'reader:9999'],
      ['new@example.test', 'administrator:1'],
    ] as const)
      expect((await administrator.post('/konton/ny', { name: 'Bo', mail, roll })).status).toBe(422);
    const people = await service.get(PeopleService).listPeople();
    expect(people.filter((person) => person.mail === 'new@example.test')).toEqual([]);
  });
  it('changes roles, which count from the next request on', async () => {
    const officer = await service.letIn([{ role: 'reader', recordsCreatorId: null }]);
    expect((await officer.get('/natter')).status).toBe(403);
    const changed = await administrator.post(`/konton/${officer.person.id}`, {
      name: 'Nytt Namn',
      mail: officer.person.mail,
      roll: 'archivist:alla',
    });
    expect(changed.status).toBe(303);
    expect((await officer.get('/natter')).status).toBe(200);
  });
  it('closes an account, and its sessions, tokens and links end', async () => {
    const leaver = await service.letIn([{ role: 'archivist', recordsCreatorId: null }]);
    const token = tokenIn(await (await leaver.post('/mitt-konto/nycklar', { purpose: 'Skript', days: '30' })).text());
    const link = await linkFor(leaver.person.id);
    expect((await administrator.post(`/konton/${leaver.person.id}/stang`)).status).toBe(303);
    expect((await leaver.get('/natter')).status).toBe(303);
    expect((await bearing(token)).status).toBe(303);
    expect((await choosePassword(link)).status).toBe(410);
    expect((await administrator.get(`/konton/${leaver.person.id}`)).status).toBe(404);
  });
  it('signs a person out everywhere', async () => {
    const visitor = await service.letIn([{ role: 'reader', recordsCreatorId: null }]);
    expect((await administrator.post(`/konton/${visitor.person.id}/logga-ut`)).status).toBe(303);
    expect((await visitor.get('/')).headers.get('location')).toMatch(/^\/logga-in/);
  });
  it('who is the last one that can sign in keeps the role and the account', async () => {
    const { person } = administrator;
    const without = { name: person.name, mail: person.mail, roll: 'archivist:alla' };
    expect((await administrator.post(`/konton/${person.id}`, without)).status).toBe(422);
    expect((await administrator.post(`/konton/${person.id}/stang`)).status).toBe(422);
    expect((await administrator.get('/konton')).status).toBe(200);
    const second = await addPerson('second@example.test', ['administrator:alla']);
    expect((await administrator.post(`/konton/${person.id}/stang`)).status).toBe(422);
    await choosePassword(await linkFor(second));
    expect((await administrator.post(`/konton/${second}/stang`)).status).toBe(422);
  });
  it('makes a key for another system, sees it once and ends it', async () => {
    const answer = await administrator.post('/konton/api-nycklar', {
      name: 'Diariet',
      days: '30',
      roll: `registrar:${channel.recordsCreatorId}`,
    });
    const token = tokenIn(await answer.text());
    expect((await bearing(token)).status).toBe(200);
    expect((await bearing(token, '/konton')).status).toBe(403);
    expect((await bearing(token, '/mitt-konto')).status).toBe(404);
    const list = await (await administrator.get('/konton/api-nycklar')).text();
    expect(list).toContain('Diariet');
    expect(list).not.toContain(token);
    const path = /\/konton\/api-nycklar\/(\d+)\/aterkalla/.exec(list)!;
    expect((await administrator.post(path[0])).status).toBe(303);
    expect((await bearing(token)).status).toBe(303);
    expect(await deedsOf('api-key', Number(path[1]))).toEqual(['api-key-made', 'api-key-revoked']);
  });
});

describe('a person’s own account', () => {
  async function withPassword(): Promise<Visitor> {
    const visitor = await service.letIn([{ role: 'archivist', recordsCreatorId: null }]);
    await choosePassword(await linkFor(visitor.person.id));
    const { token } = (await service.get(SessionsService).signIn(visitor.person.mail, password)) as { token: string };
    return service.as(visitor.person, token);
  }

  it('has its name and mail changed by its owner, and nothing else', async () => {
    const visitor = await service.letIn([{ role: 'reader', recordsCreatorId: null }]);
    const mail = 'renamed@example.test';
    const answer = await visitor.post('/mitt-konto', { name: 'Åsa Ny', mail, roll: 'administrator:alla' });
    expect(answer.status).toBe(303);
    expect(await service.get(PeopleService).findPerson(visitor.person.id)).toMatchObject({
      name: 'Åsa Ny',
      mail,
      grants: [{ role: 'reader' }],
    });
  });
  it('gets a new password against the old one; other sessions end and this one stays', async () => {
    const visitor = await withPassword();
    const elsewhere = await service.get(SessionsService).signIn(visitor.person.mail, password);
    const fresh = 'helt andra ord nu då';
    const wrong = await visitor.post('/mitt-konto/losenord', { old: 'fel', password: fresh, again: fresh });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('inte ditt nuvarande lösenord')]);
    const changed = await visitor.post('/mitt-konto/losenord', { old: password, password: fresh, again: fresh });
    expect(changed.status).toBe(303);
    expect((await visitor.get('/mitt-konto')).status).toBe(200);
    expect(
      elsewhere.kind === 'signed-in' && (await service.get(SessionsService).findActing(elsewhere.token)),
    ).toBeNull();
    expect(await service.get(SessionsService).signIn(visitor.person.mail, fresh)).toMatchObject({ kind: 'signed-in' });
  });
  it('locks where the old password is guessed at', async () => {
    const visitor = await withPassword();
    const guess = { old: 'gissning', password: 'nya långa lösenordet', again: 'nya långa lösenordet' };
    for (let n = 0; n < 5; n++) await visitor.post('/mitt-konto/losenord', guess);
    const answer = await visitor.post('/mitt-konto/losenord', { ...guess, old: password });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('För många misslyckade')]);
  });
  it('refuses a short password and two that differ', async () => {
    const visitor = await withPassword();
    const form = { old: password, password: 'kort', again: 'annat' };
    const page = await (await visitor.post('/mitt-konto/losenord', form)).text();
    expect(page).toContain('minst 12 tecken');
    expect(page).toContain('Lösenorden är inte lika');
  });
  it('makes a token that is shown once, works and is revoked by its owner alone', async () => {
    const visitor = await service.letIn([{ role: 'archivist', recordsCreatorId: null }]);
    const other = await service.letIn([{ role: 'archivist', recordsCreatorId: null }]);
    const token = tokenIn(await (await visitor.post('/mitt-konto/nycklar', { purpose: 'Skript', days: '90' })).text());
    expect((await bearing(token)).status).toBe(200);
    const page = await (await visitor.get('/mitt-konto')).text();
    expect(page).not.toContain(token);
    const path = /\/mitt-konto\/nycklar\/\d+\/aterkalla/.exec(page)![0];
    expect((await other.post(path)).status).toBe(404);
    expect((await bearing(token)).status).toBe(200);
    expect((await visitor.post(path)).status).toBe(303);
    expect((await bearing(token)).status).toBe(303);
  });
  it('is signed out everywhere by its owner', async () => {
    const visitor = await service.letIn([{ role: 'reader', recordsCreatorId: null }]);
    expect((await visitor.post('/mitt-konto/logga-ut-overallt')).headers.get('location')).toBe('/logga-in');
    expect((await visitor.get('/')).status).toBe(303);
  });
});
