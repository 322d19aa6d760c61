import { createHash } from 'node:crypto';
import type { Acting } from '../../../src/foundation/access/index.js';
import { NoteNumbers, type NoteDraft } from '../../../src/service-notes/index.js';
import { registrar } from '../registration/open-registration.js';
import { openNotes, written, type TestNotes } from './open-notes.js';

let test: TestNotes;
let ids: string[];

beforeAll(async () => {
  test = await openNotes();
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  ids = await test.comments(2);
});

const draft = (recordIds = ids, stated: Partial<NoteDraft> = {}) => test.draft(recordIds, stated);
const sign = (id: string) => test.sign(id);
const show = (id: string) => test.show(id);
const signed = async (recordIds = ids) => (await test.signed(recordIds)).id;

describe('a draft', () => {
  it('has all that is known, and the author’s role', async () => {
    const { draft: said, recordIds, state } = await show(await draft());
    expect({ state, recordIds }).toEqual({ state: 'draft', recordIds: ids });
    expect(said).toMatchObject({
      publicParty: 'Gullan Gran, Åke Å',
      eventAt: '2026-11-01T12:00:00.000Z',
      summary: expect.stringContaining('Den 2026-11-01 13:00 lämnades en kommentar av Gullan Gran'),
      author: { name: 'Ritva Registrator', role: 'registrator' },
    });
  });

  it('is changed only by somebody who has read it as it stands', async () => {
    const id = await draft();
    const { draft: said, revision } = await show(id);
    await test.drafts.change(id, revision, { ...said!, summary: 'Nytt' }, test.ritva);
    await expect(test.drafts.change(id, revision, said!, test.ritva)).rejects.toMatchObject({
      reason: 'changed-meanwhile',
    });
    expect((await show(id)).draft!.summary).toBe('Nytt');
  });

  it('is signed by nobody but a person, and as that person read it', async () => {
    await test.decide(ids);
    const id = await draft(ids, written);
    const { sha256 } = await test.signing.preview(id, test.ritva);
    const operator: Acting = { actor: { kind: 'operator', name: 'root' }, grants: test.ritva.grants };
    await expect(test.signing.sign(id, sha256, operator)).rejects.toMatchObject({ reason: 'not-a-person' });
    const { draft: said, revision } = await show(id);
    await test.drafts.change(id, revision, { ...said!, summary: 'Något annat' }, test.ritva);
    await expect(test.signing.sign(id, sha256, test.ritva)).rejects.toMatchObject({ reason: 'changed-meanwhile' });
    expect((await show(id)).state).toBe('draft');
  });

  it.each<[string, Partial<NoteDraft>, string]>([
    ['a title', { ...written, publicTitle: ' ' }, 'no-title'],
    ['a summary', { ...written, summary: '' }, 'no-summary'],
    ['why it matters', { ...written, significance: '' }, 'no-significance'],
    [
      'a protected title where a marking warns',
      { ...written, secrecyMarking: { provision: '25 kap. 1 § OSL', markedOn: '2027-03-01', authority: 'KS' } },
      'no-protected-title',
    ],
  ])('is not signed without %s', async (_, stated, reason) => {
    await test.decide(ids);
    await expect(sign(await draft(ids, stated))).rejects.toMatchObject({ reason });
  });

  it('is not signed before what it is about is registered', async () => {
    const id = await draft(ids, written);
    expect((await test.signing.preview(id, test.ritva)).faults).toEqual(['not-registered']);
    await expect(sign(id)).rejects.toMatchObject({ reason: 'not-registered' });
  });

  it('that is discarded says nothing any more', async () => {
    const id = await draft(ids, written);
    await test.drafts.discard(id, 1, test.ritva);
    expect(await show(id)).toMatchObject({ state: 'discarded', draft: null });
  });
});

describe('a signed note', () => {
  it('has its number, who signed, and content whose digest it is', async () => {
    const note = await show(await signed());
    expect(note).toMatchObject({ state: 'signed', draft: null, signedBy: 'Ritva Registrator', recordIds: ids });
    expect(note.designation).toMatch(/^TA KS 2027:\d+$/);
    expect(note.content).toMatchObject({
      designation: note.designation,
      signature: { person: 'Ritva Registrator', at: note.signedAt!.toISOString() },
      items: [
        {
          recordId: ids[0],
          sender: 'Gullan Gran',
          text: 'När blir bron klar?',
          platformItemId: expect.stringMatching(/^c\d+$/),
        },
        { recordId: ids[1], sender: 'Åke Å' },
      ],
    });
    const [row] = await test.records.database.read<{ content: string }>(
      `SELECT content FROM service_note WHERE id = $1`,
      [note.id],
    );
    expect(createHash('sha256').update(row!.content).digest('hex')).toBe(note.contentSha256);
  });

  it('keeps the bytes of what it is about, each with its digest', async () => {
    const { id, content } = await show(await signed());
    const kept = await test.records.database.read<{ name: string; sha256: string; content: Buffer }>(
      `SELECT name, encode(sha256, 'hex') AS sha256, content FROM service_note_attachment WHERE note_id = $1 ORDER BY position`,
      [id],
    );
    expect(kept.map(({ name }) => name)).toEqual(
      content!.items.flatMap((item) => item.attachments.map(({ name }) => name)),
    );
    for (const { sha256, content: bytes } of kept)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(kept[0]!.content.toString()).toBe('När blir bron klar?');
  });

  it('says in the register what it is about, where nobody had said it', async () => {
    await signed();
    const [entry] = await test.register.listOf([ids[0]!]);
    expect(entry).toMatchObject({
      publicTitle: 'Felanmälan om gatlampa',
      n: 2,
      reason: expect.stringContaining('TA KS'),
    });
    const titled = { publicTitle: 'Egen rubrik', protectedTitle: null, parties: null, caseTitle: null };
    const [other] = await test.comments(1);
    await test.decide([other!], { entry: titled });
    await test.sign(await test.draft([other!], written));
    expect((await test.register.listOf([other!]))[0]).toMatchObject({ publicTitle: 'Egen rubrik', n: 1 });
  });

  it('cannot be changed by anybody, through any door', async () => {
    const id = await signed();
    const { revision } = await show(id);
    const said = { ...(await show(id)).content!, summary: 'Annat' };
    await expect(test.drafts.change(id, revision, said, test.ritva)).rejects.toMatchObject({ reason: 'not-a-draft' });
    await expect(test.drafts.discard(id, revision, test.ritva)).rejects.toMatchObject({ reason: 'not-a-draft' });
    for (const sql of [
      `UPDATE service_note SET content = '{}' WHERE id = ${id}`,
      `UPDATE service_note SET designation = 'TA X 1:1' WHERE id = ${id}`,
      `UPDATE service_note SET state = 'draft', designation = NULL WHERE id = ${id}`,
      `DELETE FROM service_note WHERE id = ${id}`,
    ])
      await expect(test.records.database.inTransaction((tx) => tx.query(sql))).rejects.toMatchObject({
        name: 'DatabaseFailure',
      });
  });

  it('is corrected by another that refers to it, and both show', async () => {
    const id = await signed();
    const correcting = await test.drafts.correct(id, test.ritva);
    const { draft: said, revision } = await show(correcting);
    expect(said).toMatchObject(written);
    await test.drafts.change(correcting, revision, { ...said!, summary: 'Rättat' }, test.ritva);
    await sign(correcting);
    const [first, second] = [await show(id), await show(correcting)];
    expect(second.content).toMatchObject({ corrects: first.designation, summary: 'Rättat' });
    expect(first.correctedBy).toEqual([{ id: correcting, designation: second.designation }]);
    expect(first.content!.summary).not.toBe('Rättat');
  });

  it('gets the diary’s number beside it, dated, and so does the register', async () => {
    const id = await signed();
    const { contentSha256: before } = await show(id);
    const number = (text: string) =>
      test.records.database.inTransaction((tx) => test.get(NoteNumbers).note(id, text, registrar, tx));
    await number('KS 2027/77');
    await number('KS 2027/77');
    const note = await show(id);
    expect(note.diary).toEqual([
      { registrationNumber: 'KS 2027/77', notedAt: expect.stringMatching(/^2027-03-01T12/) },
    ]);
    expect(note.contentSha256).toBe(before);
    expect((await test.register.listOf(ids)).map(({ registrationNumber }) => registrationNumber)).toEqual([
      'KS 2027/77',
      'KS 2027/77',
    ]);
    await number('KS 2027/78');
    expect((await show(id)).diary.map(({ registrationNumber }) => registrationNumber)).toEqual([
      'KS 2027/78',
      'KS 2027/77',
    ]);
  });

  it('is one of several about a record, listed together', async () => {
    const first = await signed();
    const second = await draft([ids[0]!], written);
    expect((await test.notes.listAbout([ids[0]!], 'all')).map(({ id }) => id)).toEqual([first, second]);
    expect((await test.notes.listAbout([ids[1]!], 'all')).map(({ id }) => id)).toEqual([first]);
    expect(await test.notes.listAbout(ids, [999])).toEqual([]);
  });
});

describe('many who sign at once', () => {
  it('get each a number of their own, without gaps', async () => {
    await test.decide(ids);
    const waiting: string[] = [];
    for (let at = 0; at < 12; at++) waiting.push(await draft(ids, written));
    const designations = await Promise.all(waiting.map(sign));
    const numbers = designations.map((text) => Number(text.split(':')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => numbers[0]! + at));
  });

  it('of one draft, only the first signs', async () => {
    await test.decide(ids);
    const id = await draft(ids, written);
    const outcomes = await Promise.allSettled([sign(id), sign(id), sign(id)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
