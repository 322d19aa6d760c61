import type { Channel } from '../../../src/channels/index.js';
import { NightService } from '../../../src/entrypoints/nightly/index.js';
import { ApiKeysService } from '../../../src/foundation/access/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRuledService, triageRules, type RuledService } from '../../rules/index.js';
import { callerWith, type Caller } from './caller.js';

const texts = ['Tack!', '👍', 'När öppnar badet?', 'Jag vill göra en orosanmälan', 'Synpunkt', 'En till'];

let ruled: RuledService;
let channel: Channel;
let registrar: Caller;
let thanks: string, thumb: string, question: string, worry: string, opinion: string, another: string;

beforeAll(async () => {
  ruled = await openRuledService(triageRules);
  const { service } = ruled;
  channel = await ruled.register();
  const grants = [{ role: 'registrar', recordsCreatorId: channel.recordsCreatorId }] as const;
  const key = { name: 'Diariet', grants, days: 1 };
  const { token } = await service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
  registrar = callerWith(service.origin, token);
  const items = texts.map((text, at) => ({ platformItemId: `t${at}`, versions: [aNewVersion({ text })] }));
  const ids = await ruled.capture(channel, items);
  [thanks, thumb, question, worry, opinion, another] = ids as [string, string, string, string, string, string];
  await ruled.applyRules();
  const watch = { progress: () => undefined, closed: () => undefined };
  const night = { slot: service.clock.now(), channelIds: [], watch, stop: new AbortController().signal };
  await service.get(NightService).runJobs('triage', night);
}, 60_000);
afterAll(() => ruled.close());

const decide = (recordIds: readonly string[], body: object) =>
  registrar.send('POST', '/triage/decisions', { recordIds, ...body });
const waiting = async () =>
  ((await registrar.get('/triage')).json as { items: { recordId: string }[] }).items.map(({ recordId }) => recordId);

describe('the queue over REST', () => {
  it('lists page by page what waits, why it may matter and what it says', async () => {
    const first = (await registrar.get('/triage?limit=1')).json as { next: string };
    expect(first).toMatchObject({
      items: [
        {
          recordId: worry,
          record: { text: texts[3] },
          suggestions: [{ because: 'det kan röra ett barn', secrecy: 'suspected', marks: [{ from: 17, to: 28 }] }],
        },
      ],
    });
    expect((await registrar.get(`/triage?after=${first.next}`)).json).toMatchObject({
      items: [{ recordId: question }, { recordId: opinion }, { recordId: another }],
      next: null,
    });
    expect((await registrar.get('/triage?after=x')).json).toMatchObject({ status: 400, errors: [{ name: 'after' }] });
    expect((await registrar.get('/triage/count')).json).toMatchObject({ waiting: 4, claimedByOthers: 0 });
  });

  it('is decided of by another system, which may begin a note, and undo', async () => {
    const decided = await decide([opinion, another], { decision: 'kept-ordered', reason: 'Ingen åtgärd' });
    expect(decided.json).toMatchObject({ noteId: null, recordIds: [opinion, another] });
    const { decisionId } = decided.json as { decisionId: string };
    expect(await waiting()).toEqual([worry, question]);
    const undone = await registrar.send('DELETE', `/triage/decisions/${decisionId}`);
    expect(undone.json).toEqual({ recordIds: [opinion, another] });
    expect(await waiting()).toHaveLength(4);
    expect((await registrar.send('DELETE', `/triage/decisions/${decisionId}`)).json).toMatchObject({ status: 409 });
    const entry = { publicTitle: 'Fråga om badet', caseTitle: 'Badets öppettider' };
    const noted = (await decide([question], { decision: 'registered', entry, note: true })).json as { noteId: string };
    expect((await registrar.get(`/notes/${noted.noteId}`)).json).toMatchObject({ state: 'draft', draft: entry });
    expect((await decide([opinion], { decision: 'insignificant', note: true })).json).toMatchObject({
      status: 422,
      errors: [{ name: 'note' }],
    });
  });

  it('is not decided of as insignificant where it may be secret', async () => {
    await decide([worry], { decision: 'registered', secrecySuspected: true });
    expect((await decide([worry], { decision: 'insignificant' })).json).toMatchObject({ status: 409 });
  });
});

describe('samples of rules’ decisions over REST', () => {
  it('are drawn, agreed with or overturned, and no decision of a rule is undone as a whole', async () => {
    const drawn = (await registrar.get('/triage/samples')).json as {
      items: { recordId: string; decisionId: string }[];
    };
    expect(drawn.items.map(({ recordId }) => recordId).sort()).toEqual([thanks, thumb]);
    const undo = await registrar.send('DELETE', `/triage/decisions/${drawn.items[0]!.decisionId}`);
    expect(undo.json).toMatchObject({ status: 409, detail: expect.stringContaining('regel') as unknown });
    const judge = (id: string, outcome: string) => registrar.send('POST', `/triage/samples/${id}`, { outcome });
    expect((await judge(thanks, 'agreed')).json).toEqual({ recordId: thanks, isWaiting: false });
    expect((await judge(thumb, 'overturned')).json).toEqual({ recordId: thumb, isWaiting: true });
    expect(await waiting()).toContain(thumb);
    expect((await judge(thanks, 'overturned')).json).toMatchObject({ status: 409, type: '/api/docs#triage-not-now' });
  });
});
