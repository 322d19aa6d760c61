import type { Caller } from '../api/caller.js';
import type { Visitor } from '../../service/index.js';
import { openPlaces, type Places } from './open-places.js';

let places: Places;
let officer: Visitor;
let system: Caller;

beforeAll(async () => {
  places = await openPlaces();
  const grants = [{ role: 'channel-officer', recordsCreatorId: places.own.recordsCreatorId }] as const;
  officer = await places.rest.service.letIn(grants);
  system = await places.rest.caller(grants);
}, 120_000);
afterAll(() => places.rest.close());

/** What would give another board away: its channel's name, its record's text and number, its run. */
function tracesOf(text: string): string[] {
  const { channelName, record, runId, channelId, recordsCreator } = places.another;
  const traces = [
    channelName,
    recordsCreator,
    record.platformItemId,
    record.text.slice(0, 40),
    `/handlingar/${record.id}"`,
    `/natter/${runId}"`,
    `/kanaler/${channelId}"`,
    `"channelId":${channelId},`,
  ];
  return traces.filter((trace) => text.includes(trace));
}

const pages = [
  '/',
  '/handlingar',
  '/handlingar?q=kommun',
  '/kanaler?visa=alla',
  '/register',
  '/register/register.csv',
  '/natter',
  '/matning',
  '/gallring',
  '/regler',
  '/regler/SM01',
  '/regler/SM01/handlingar',
  '/regler/simulering?visa=kanal',
];
const lists = [
  '/channels',
  '/records?limit=1000',
  '/records?q=kommun',
  '/runs',
  '/register',
  '/disposal-lists',
  '/certificates',
  '/me',
];
const registries = ['/triage?limit=1000', '/notes', '/hand-overs', '/hand-overs/baskets'];
const exports = ['/records/export?format=jsonl', '/records/export?format=csv'];

describe('a registrar of one board', () => {
  it.each(registries)('gets nothing of another board from %s', async (path) => {
    const { recordsCreatorId, recordsCreator } = places.own;
    const registrar = await places.rest.caller([{ role: 'registrar', recordsCreatorId }]);
    const text = (await registrar.get(path)).bytes.toString('utf8');
    expect(text).toContain(recordsCreator);
    expect(tracesOf(text)).toEqual([]);
  });
  it.each(['/anteckningar', '/overlamning'])('sees nothing of another board on %s', async (path) => {
    const { recordsCreatorId } = places.own;
    const registrar = await places.rest.service.letIn([{ role: 'registrar', recordsCreatorId }]);
    expect(tracesOf(await (await registrar.get(path)).text())).toEqual([]);
  });
});

describe('an officer of one board', () => {
  it.each(pages)('sees nothing of another board on %s', async (path) => {
    const text = await (await officer.get(path)).text();
    expect(tracesOf(text)).toEqual([]);
  });
  it.each([...lists, ...exports])('gets nothing of another board from %s', async (path) => {
    const text = (await system.get(path)).bytes.toString('utf8');
    expect(text.includes(path.startsWith('/runs') ? places.own.runId : places.own.recordsCreator)).toBe(true);
    expect(tracesOf(text)).toEqual([]);
  });
  it('cannot ask for another board’s part of a list', async () => {
    const { channelId } = places.another;
    for (const path of [
      `/records?channel=${channelId}`,
      `/runs?channel=${channelId}`,
      `/records/export?format=csv&channel=${channelId}`,
    ])
      expect([path, (await system.get(path)).status]).toEqual([path, 404]);
    for (const path of [`/handlingar?kanal=${channelId}`, `/natter?kanal=${channelId}`])
      expect(tracesOf(await (await officer.get(path)).text())).toEqual([]);
  });
  it('gets no file of another board by way of a record of their own', async () => {
    const { own, another } = places;
    expect((await system.get(`/records/${own.record.id}/attachments/${another.sha256}`)).status).toBe(404);
    expect((await system.get(`/records/${own.record.id}/attachments/${own.sha256}`)).status).toBe(200);
  });
});

describe('the traces that are looked for', () => {
  it('are there for somebody who sees every board', async () => {
    const archivist = await places.rest.service.letIn([{ role: 'archivist', recordsCreatorId: null }]);
    const all = await Promise.all(
      ['/kanaler?visa=alla', '/natter', `/handlingar/${places.another.record.id}`].map(async (path) =>
        (await archivist.get(path)).text(),
      ),
    );
    expect(tracesOf(all.join('\n')).length).toBeGreaterThanOrEqual(4);
  });
});
