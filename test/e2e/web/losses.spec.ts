import { ApiKeysService, type Role } from '../../../src/foundation/access/index.js';
import type { Channel } from '../../../src/channels/index.js';
import { MissingParentsService } from '../../../src/records/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import { callerWith } from '../api/caller.js';

let ruled: RuledService;
let channel: Channel;
let archivist: Visitor;
let id = '';

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register();
  archivist = await letIn('archivist');
}, 60_000);
afterAll(() => ruled.close());

const letIn = (role: Exclude<Role, 'administrator'>, recordsCreatorId = channel.recordsCreatorId) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

describe('what may have been lost', () => {
  it('is nothing where nothing is known to be, and then the start page is silent', async () => {
    expect(await textOf(archivist, '/mojlig-forlust')).toContain('Inget känt har gått förlorat.');
    expect(await textOf(archivist, '/')).not.toContain('mojlig-forlust');
  });

  it('is told with the record, the channel, since when and what to do, and counted on the start page', async () => {
    [id = ''] = await ruled.capture(channel, [
      { platformItemId: 'c2', threadItemId: 'post', parentItemId: '<b>borta</b>' },
    ]);
    await ruled.service.get(MissingParentsService).notice();
    expect(await textOf(archivist, '/')).toMatch(/href="\/mojlig-forlust">1 möjlig förlust/);
    const page = await textOf(archivist, `/mojlig-forlust?kanal=${channel.id}`);
    expect(page).toMatch(/Handlingen svarar på något i samma kanal som inte finns här\.[^]*Se efter på plattformen/);
    expect(page).toContain(`href="/handlingar/${id}"`);
    expect(page).toContain(`href="/kanaler/${channel.id}"`);
    expect(page).toContain('2026-11-24 02:30');
    expect(page).toContain('&lt;b>borta');
    expect(page).not.toContain('<b>borta');
  });

  it('is not told to those who do not watch it, or of another board’s', async () => {
    const other = await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: 'b' });
    const stranger = await letIn('archivist', other.recordsCreatorId);
    expect(await textOf(stranger, '/mojlig-forlust')).not.toContain(`/handlingar/${id}"`);
    expect(await textOf(stranger, '/')).not.toContain('mojlig-forlust');
    for (const role of ['reader', 'communications'] as const) {
      const visitor = await letIn(role);
      expect((await visitor.get('/mojlig-forlust')).status).toBe(403);
      expect(await textOf(visitor, '/')).not.toContain('mojlig-forlust');
    }
  });

  it('begins nowhere but at a place in the list', async () => {
    expect((await archivist.get('/mojlig-forlust?efter=x')).status).toBe(400);
    expect(await textOf(archivist, '/mojlig-forlust?efter=3-1-1-0')).toContain('Första sidan');
  });

  it('is told over REST, page by page', async () => {
    const [registrar] = [{ role: 'registrar', recordsCreatorId: channel.recordsCreatorId } as const];
    const key = { name: 'Diariet', grants: [registrar], days: 1 };
    const { token } = await ruled.service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
    const caller = callerWith(ruled.service.origin, token);
    const told = { kind: 'parent-never-captured', channelId: channel.id, recordId: id, subject: '<b>borta</b>' };
    expect((await caller.get('/losses?limit=1')).json).toMatchObject({
      items: [{ ...told, sentence: expect.stringContaining('svarar på') as unknown }],
      next: null,
    });
    expect((await caller.get('/losses?after=2-1-0')).status).toBe(400);
    expect((await caller.get('/losses?channel=999')).status).toBe(404);
  });
});
