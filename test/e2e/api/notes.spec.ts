import { writeFile } from 'node:fs/promises';
import type { Channel } from '../../../src/channels/index.js';
import { ApiKeysService } from '../../../src/foundation/access/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import type { HandOver, NotePreview, ServiceNote } from '../../../src/service-notes/index.js';
import { ExportFolder } from '../../export/export-folder.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import { callerWith, type Caller } from './caller.js';
import { signDraft } from './note-deeds.js';
import { openPersonCaller, type PersonCaller } from './person-caller.js';

const folder = new ExportFolder();
const said = { publicTitle: 'Felanmälan om gatlampa', significance: 'Lampan behöver lagas.' };

let ruled: RuledService;
let channel: Channel;
let diary: Caller;
let ritva: PersonCaller;
let id: string;
let items = 0;

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register();
  const { service, origin } = ruled.service;
  const grants = [{ role: 'registrar', recordsCreatorId: channel.recordsCreatorId }] as const;
  const key = { name: 'Diariet', grants, days: 1 };
  const { token } = await ruled.service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
  diary = callerWith(origin, token);
  ritva = await openPersonCaller(service, origin, grants, 'Ritva Registrator');
}, 60_000);
afterAll(() => {
  folder.remove();
  return ruled.close();
});
beforeEach(async () => {
  [id = ''] = await ruled.capture(channel, [{ platformItemId: `c${++items}`, authorName: 'Gullan Gran' }]);
});

const draft = async (body: object = said) =>
  (await diary.send('POST', '/notes', { recordIds: [id], ...body })).json as ServiceNote;
const signed = async () => signDraft(ritva, (await draft()).id);

describe('drafts over REST', () => {
  it('are begun by another system, which registers what they are about, and changed by whoever read the latest', async () => {
    const made = await draft({ ...said, eventAt: '2026-01-05T10:00:00+01:00' });
    expect(made).toMatchObject({
      state: 'draft',
      revision: 1,
      draft: { ...said, publicParty: 'Gullan Gran', eventAt: '2026-01-05T09:00:00.000Z', author: { name: 'Diariet' } },
    });
    expect((await ruled.view(id)).registration).toBe('registered');
    const marking = { provision: '25 kap. 1 § OSL', markedOn: '2026-01-05', authority: 'Kommunstyrelsen' };
    const change = { revision: 1, publicParty: null, secrecyMarking: marking };
    expect((await diary.send('PATCH', `/notes/${made.id}`, change)).json).toMatchObject({
      revision: 2,
      draft: { ...said, publicParty: null, secrecyMarking: marking },
    });
    expect((await diary.send('PATCH', `/notes/${made.id}`, change)).json).toMatchObject({
      status: 412,
      detail: expect.stringContaining('Utkastet') as unknown,
    });
    expect((await diary.send('PATCH', `/notes/${made.id}`, { revision: 2, eventAt: 'i går' })).status).toBe(400);
    expect(
      (await diary.send('PATCH', `/notes/${made.id}`, { revision: 2, eventAt: '2999-01-01T00:00:00Z' })).json,
    ).toMatchObject({ status: 422, errors: [{ name: 'eventAt' }] });
    const gone = await diary.send('POST', `/notes/${made.id}/discarding`, { revision: 2 });
    expect(gone.json).toMatchObject({ state: 'discarded', draft: null });
    expect((await diary.send('PATCH', `/notes/${made.id}`, change)).json).toMatchObject({ status: 409 });
  });

  it('may be about other records', async () => {
    const made = await draft();
    const [other] = await ruled.capture(channel, [{ platformItemId: `c${++items}` }]);
    const records = { revision: 1, recordIds: [other, id] };
    expect((await diary.send('POST', `/notes/${made.id}/records`, records)).json).toMatchObject({
      recordIds: [other, id],
      revision: 2,
    });
    expect((await diary.send('POST', `/notes/${made.id}/records`, { revision: 2, recordIds: [] })).json).toMatchObject({
      status: 422,
      errors: [{ name: 'recordIds' }],
    });
  });
});

describe('signing over REST', () => {
  it('is a person’s, of what that person has read', async () => {
    const made = await draft();
    const { sha256, faults } = (await diary.get(`/notes/${made.id}/preview`)).json as NotePreview;
    expect(faults).toEqual([]);
    const sign = (by: Caller, read: string) => by.send('POST', `/notes/${made.id}/signing`, { sha256: read });
    expect((await sign(diary, sha256)).json).toMatchObject({ status: 403, type: '/api/docs#persons-only' });
    expect((await sign(ritva, 'ab')).json).toMatchObject({ status: 412 });
    const note = (await sign(ritva, sha256)).json as ServiceNote;
    expect(note).toMatchObject({ state: 'signed', signedBy: 'Ritva Registrator', content: said });
    expect((await sign(ritva, sha256)).json).toMatchObject({ status: 409, type: '/api/docs#note-not-now' });
    expect((await diary.get(`/notes/${note.id}/pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await diary.get(`/notes/${note.id}/pdf?audience=public`)).status).toBe(200);
    expect((await diary.get(`/notes/${note.id}/xml`)).bytes.toString()).toContain(note.designation);
    const correction = await diary.send('POST', `/notes/${note.id}/corrections`);
    expect(correction).toMatchObject({ status: 201, json: { corrects: { designation: note.designation } } });
  });

  it('is refused where something is missing, with its name', async () => {
    const made = await draft({ publicTitle: 'Utan betydelse' });
    const { sha256, faults } = (await ritva.get(`/notes/${made.id}/preview`)).json as NotePreview;
    expect(faults).toEqual(['no-significance']);
    expect((await ritva.send('POST', `/notes/${made.id}/signing`, { sha256 })).json).toMatchObject({
      status: 422,
      errors: [{ name: 'significance' }],
    });
  });
});

describe('the way to the diary over REST', () => {
  it('goes from a basket by a file that is fetched to the diary’s receipt', async () => {
    const note = await signed();
    const { recordsCreatorId } = channel;
    const waiting = (await diary.get('/notes?waiting=hand-over&limit=1000')).json as { items: { id: string }[] };
    expect(waiting.items.map((line) => line.id)).toContain(note.id);
    const taken = await diary.send('POST', '/hand-overs', { recordsCreatorId });
    expect(taken).toMatchObject({ status: 201, json: { way: 'download', answered: 0, madeBy: 'Diariet' } });
    const { id: handOverId } = taken.json as HandOver;
    expect((await diary.send('POST', '/hand-overs', { recordsCreatorId })).json).toMatchObject({ status: 409 });
    const file = await diary.get(`/hand-overs/${handOverId}/file`);
    expect(file.headers.get('content-type')).toBe('application/zip');
    await writeFile(folder.file('rest.zip'), file.bytes);
    folder.checkManifest(await folder.unzip('rest.zip'));
    const fetched = await ruled.service.get(Audit).listFor([{ kind: 'hand-over', id: String(handOverId) }]);
    expect(fetched.map(({ deed }) => deed)).toContain('hand-over-fetched');
    const lines = [
      { designation: note.designation, registrationNumber: 'KS 2026/44', closedOn: '2026-01-02' },
      { designation: 'TA KS 1999:1', registrationNumber: 'x' },
    ];
    expect((await diary.send('POST', '/receipts', { name: 'Dagens svar', lines })).json).toMatchObject({
      name: 'Dagens svar',
      taken: 1,
      refused: 1,
      answers: [
        { line: 1, refusal: null, sentence: null },
        { line: 2, refusal: 'no-such-designation', sentence: expect.stringContaining('beteckning') as unknown },
      ],
    });
    expect((await diary.get(`/notes/${note.id}`)).json).toMatchObject({
      diary: [{ registrationNumber: 'KS 2026/44' }],
    });
    expect((await diary.get('/hand-overs?limit=1')).json).toMatchObject({ items: [{ id: handOverId, answered: 1 }] });
    expect((await diary.get('/hand-overs/baskets')).json).toMatchObject({ items: [{ waiting: 0, awaitDays: 3 }] });
    const again = await diary.send('POST', '/hand-overs', { recordsCreatorId, noteIds: [note.id] });
    expect(again).toMatchObject({ status: 201, json: { notes: 1, answered: 1 } });
  });

  it('takes receipts as CSV, and nothing that is neither', async () => {
    const note = await signed();
    const send = (body: string, type: string) =>
      fetch(`${ruled.service.origin}/api/v1/receipts`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ritva.token}`, 'content-type': type },
        body,
      });
    const csv = `beteckning;diarienummer\r\n${note.designation};KS 2026/45\r\n`;
    const answer = await send(csv, 'text/csv; charset=utf-8');
    expect(await answer.json()).toMatchObject({ taken: 1, refused: 0 });
    expect((await send('vad är detta', 'text/csv')).status).toBe(422);
    expect((await send(csv, 'text/plain')).status).toBe(415);
    expect((await send('{"lines":[]}', 'application/json')).status).toBe(400);
    expect((await send('{"lines":[{"designation":7}]}', 'application/json')).status).toBe(400);
    const notCsv = await fetch(`${ruled.service.origin}/api/v1/notes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ritva.token}`, 'content-type': 'text/csv' },
      body: csv,
    });
    expect(notCsv.status).toBe(415);
  });

  it('takes a number by hand', async () => {
    const note = await signed();
    const path = `/notes/${note.id}/diary-numbers`;
    expect((await diary.send('POST', path, { registrationNumber: 'KS 2026/46' })).json).toMatchObject({
      diary: [{ registrationNumber: 'KS 2026/46' }],
    });
    expect((await diary.send('POST', path, { registrationNumber: ' ' })).status).toBe(422);
  });
});
