import type { Channel } from '../../../src/channels/index.js';
import { DisposalListsService } from '../../../src/disposal/index.js';
import { ApiKeysService } from '../../../src/foundation/access/index.js';
import { disposalRules } from '../../disposal/index.js';
import { openRuledService, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import { callerWith } from '../api/caller.js';

let ruled: RuledService;
let channel: Channel;
let anna: Visitor;
let bo: Visitor;
let items = 0;

beforeAll(async () => {
  ruled = await openRuledService(disposalRules, { BACKUP_RETENTION_DAYS: '90' });
  channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  const grants = [{ role: 'archivist', recordsCreatorId: channel.recordsCreatorId }] as const;
  [anna, bo] = [await ruled.service.letIn(grants), await ruled.service.letIn(grants)];
}, 60_000);
afterAll(() => ruled.close());

const textOf = async (path: string, visitor = anna) => (await visitor.get(path)).text();
const capture = async () => (await ruled.capture(channel, [{ platformItemId: `misstag/${++items}` }]))[0]!;
const withdrawal = { kind: 'withdrawal', reason: 'Kontot var en namnes', policeReference: '' };

async function propose(form: Record<string, string>): Promise<string> {
  const answer = await anna.post('/gallring/undantag', form);
  return /^\/gallring\/(\d+)/.exec(answer.headers.get('location')!)![1]!;
}

async function approve(id: string): Promise<string> {
  const page = await textOf(`/gallring/${id}`, bo);
  const setSha256 = /name="setSha256" value="([^"]+)"/.exec(page)![1]!;
  const { name } = (await ruled.service.get(DisposalListsService).findList(Number(id), null))!;
  const answer = await bo.post(`/gallring/${id}/godkann`, { name, setSha256 });
  return textOf(answer.headers.get('location')!, bo);
}

describe('an exception', () => {
  it('is reached from a record’s page, with its number filled in', async () => {
    const record = await capture();
    expect(await textOf(`/handlingar/${record}`)).toContain(`href="/gallring/undantag?handling=${record}"`);
    expect(await textOf(`/gallring/undantag?handling=${record}`)).toMatch(new RegExp(`<textarea[^>]*>${record}<`));
  });

  it('is refused beside its fields, with what was typed', async () => {
    const record = await capture();
    const ask = async (form: Record<string, string>) => {
      const answer = await anna.post('/gallring/undantag', form);
      expect(answer.status).toBe(422);
      return answer.text();
    };
    expect(await ask({ ...withdrawal, records: 'tolv' })).toMatch(/id="records-error">[^]*Kontot var en namnes/);
    expect(await ask({ ...withdrawal, records: '999999' })).toContain('Handling 999999 finns inte');
    expect(await ask({ ...withdrawal, kind: 'emergency', records: record })).toMatch(
      /id="policeReference-error">[^]*Nödborttagning förutsätter en polisanmälan/,
    );
    const id = await propose({ ...withdrawal, records: record });
    expect(await ask({ ...withdrawal, records: record })).toMatch(/id="records-error">[^]*står redan på listan/);
    await anna.post(`/gallring/${id}/avbryt`, { why: 'Fel nummer' });
  });

  it('is approved by another, who cannot execute it, and executed at once by the one who proposed it', async () => {
    const record = await capture();
    const id = await propose({ ...withdrawal, records: record });
    const seen = await textOf(`/gallring/${id}`, bo);
    expect(seen).toMatch(/återtagen infångning[^]*Kontot var en namnes[^]*Det här förstörs: 1 handling/);
    expect(seen).toContain('Den som föreslog den kan verkställa den genast. Annars gör natten det.');
    expect(seen).not.toContain('Markera grupperna');
    expect((await bo.post(`/gallring/${id}/rader`, { mark: 'struck', reason: 'x', line: '1' })).status).toBe(422);
    expect(await approve(id)).toMatch(/Du godkände listan själv\. Någon annan, eller natten, måste verkställa den\./);
    expect((await bo.post(`/gallring/${id}/verkstall`)).status).toBe(422);
    await anna.post(`/gallring/${id}/verkstall`);
    while (!(await textOf(`/gallring/${id}`)).includes('Gallringsprotokollet')) continue;
    expect(await textOf(`/handlingar/${record}`)).toMatch(/är gallrad[^]*återtagen infångning/);
    const key = { name: 'Diariet', grants: [{ role: 'archivist', recordsCreatorId: null }], days: 30 } as const;
    const { token } = await ruled.service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
    const { status, json } = await callerWith(ruled.service.origin, token).get(`/records/${record}`);
    expect([status, (json as { detail: string }).detail]).toEqual([410, expect.stringContaining('gallrades')]);
  });

  it('shows nothing of what is criminal where it is listed', async () => {
    const record = await capture();
    const id = await propose({ ...withdrawal, kind: 'emergency', records: record, policeReference: '5000-K1-26' });
    const page = await textOf(`/gallring/${id}/rader`, bo);
    expect(page).toContain(`href="/handlingar/${record}"`);
    expect(page).not.toContain((await ruled.view(record)).text);
    expect(await textOf(`/gallring/${id}`, bo)).toContain('5000-K1-26');
  });
});
