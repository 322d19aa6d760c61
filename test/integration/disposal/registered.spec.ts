import {
  ExceptionalDisposalService,
  ExecuteDisposalService,
  VerifyDisposalService,
} from '../../../src/disposal/index.js';
import { decidingAs } from '../../../src/foundation/access/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import { RegisterService, RegisterSettings, registrationDeciders } from '../../../src/registration/index.js';
import { DraftsService, NoteNumbers, NotesService, SigningService } from '../../../src/service-notes/index.js';
import { NamedDecisions } from '../../../src/triage/index.js';
import { openDueArchive, storeFile, type DueArchive } from '../../disposal/index.js';

let due: DueArchive;
let recordId: string;
let picture: string;
let turn = 0;

beforeAll(async () => {
  due = await openDueArchive();
}, 60_000);
afterAll(() => due.close());
beforeEach(async () => {
  turn += 1;
  [recordId = ''] = await due.capture({ authorName: 'Gullan Gran' });
  picture = await storeFile(due.ruled.archive.rooms, [recordId], Buffer.from(`bild ${turn}`));
});

const written = { publicTitle: 'Felanmälan', significance: 'Kräver åtgärd' };
const draft = () => due.get(NamedDecisions).beginNote([recordId], due.anna);
async function sign(): Promise<string> {
  const id = await draft();
  const { draft: said } = await show(id);
  await due.get(DraftsService).change(id, 1, { ...said!, ...written }, due.anna);
  const { sha256 } = await due.get(SigningService).preview(id, due.anna);
  await due.get(SigningService).sign(id, sha256, due.anna);
  await due.ruled.applyRules();
  return id;
}
const show = (id: string) => due.get(NotesService).getNote(id, 'all');
const hasFile = () => due.get(BlobStore).has(picture);
const reasonsOf = async (list: number) =>
  (await due.linesOf(list)).flatMap(({ recordId: id, because }) => (id === recordId ? because : []));

describe('a record that is registered', () => {
  it('leaves the register’s words and its signed notes, with the files that they use', async () => {
    const id = await sign();
    const list = await due.proposeAll();
    const certificate = await due.finish(list);
    expect(await due.isHere(recordId)).toBe(false);
    expect(certificate.counts).toMatchObject({ records: 1, files: 0 });
    expect((await show(id)).content!.items[0]).toMatchObject({ recordId, sender: 'Gullan Gran' });
    expect(await hasFile()).toBe(true);
    const [entry] = await due.get(RegisterService).listOf([recordId]);
    expect(entry).toMatchObject({ publicTitle: 'Felanmälan', isDestroyed: true });
    expect(await due.get(VerifyDisposalService).verify(list, null)).toMatchObject({ heldStill: [], filesLeft: 0 });
    const correcting = await due.get(DraftsService).correct(id, due.anna);
    expect((await due.get(SigningService).preview(correcting, due.anna)).content.items[0]).toMatchObject({ recordId });
  });

  it('is spared while a note about it is a draft', async () => {
    await draft();
    await due.ruled.applyRules();
    const list = await due.proposeAll();
    await due.finish(list);
    expect(await due.isHere(recordId)).toBe(true);
    expect(await reasonsOf(list)).toEqual([expect.stringContaining('inte undertecknad')]);
    const [note] = await due.get(NotesService).listAbout([recordId], 'all');
    await due.get(DraftsService).discard(note!.id, 1, due.anna);
  });

  it('is spared until the diary has answered, where the diary is the register', async () => {
    const deciding = decidingAs(due.anna, registrationDeciders);
    const { recordsCreatorId } = due.channel;
    const set = (register: 'own' | 'diary') =>
      due.get(RegisterSettings).set({ recordsCreatorId, register, awaitDays: 3, code: null }, deciding);
    await set('diary');
    const id = await sign();
    const list = await due.proposeAll();
    await due.finish(list);
    expect(await reasonsOf(list)).toEqual([expect.stringContaining('diariet har inte svarat')]);
    await due.get(NoteNumbers).noteByHand(id, 'KS 2027/1', deciding);
    await due.ruled.applyRules();
    await due.finish(await due.proposeAll());
    expect(await due.isHere(recordId)).toBe(false);
    await set('own');
  });

  it('takes its notes’ content and files along in an emergency; their numbers stand', async () => {
    const id = await sign();
    const [other = ''] = await due.capture({});
    await due.get(Database).inTransaction((tx) =>
      tx.query(
        `INSERT INTO record_attachment (record_id, n, position, channel_id, platform_media_id, url, sha256)
         SELECT $1, 1, 0, channel_id, 'm', 'https://platform.example/m', decode($2, 'hex') FROM record WHERE id = $1`,
        [other, picture],
      ),
    );
    const others = await signAbout(other);
    const wish = { kind: 'emergency', recordIds: [recordId], reason: 'Brott', policeReference: 'K 1-27' } as const;
    const list = await due.get(ExceptionalDisposalService).propose(wish, due.anna);
    await due.approveAsItStands(list);
    await due.get(ExecuteDisposalService).execute(list, due.anna, new AbortController().signal);
    const { designation, content, isRemovedInEmergency } = await show(id);
    expect({ content, isRemovedInEmergency }).toEqual({ content: null, isRemovedInEmergency: true });
    expect(designation).toMatch(/^TA /);
    expect(await hasFile()).toBe(false);
    const left = await due
      .get(Database)
      .read(`SELECT FROM service_note_attachment WHERE note_id = $1 OR sha256 = decode($2, 'hex')`, [id, picture]);
    expect(left).toEqual([]);
    expect((await show(others)).content).not.toBeNull();
  });
});

async function signAbout(other: string): Promise<string> {
  const first = recordId;
  recordId = other;
  try {
    return await sign();
  } finally {
    recordId = first;
  }
}
