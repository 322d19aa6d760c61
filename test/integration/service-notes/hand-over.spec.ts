import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipVolume } from '../../../src/foundation/zip/index.js';
import {
  DiaryExchange,
  HandOversService,
  HandOverVolumes,
  ReceiptsService,
  type HandOverWay,
} from '../../../src/service-notes/index.js';
import { RegisterSettings } from '../../../src/registration/index.js';
import { TriggersService } from '../../../src/retention/index.js';
import { storeFile } from '../../disposal/store-file.js';
import { ExportFolder } from '../../export/export-folder.js';
import { registrar } from '../registration/open-registration.js';
import { openNotes, type TestNotes } from './open-notes.js';

let test: TestNotes;
let handOvers: HandOversService;
let diaryDir: string;
const folder = new ExportFolder();
const never = new AbortController().signal;

beforeAll(async () => {
  diaryDir = await mkdtemp(join(tmpdir(), 'flodesarkivet-diarium-'));
  test = await openNotes({ DIARY_DIR: diaryDir });
  handOvers = test.get(HandOversService);
}, 60_000);
afterAll(async () => {
  folder.remove();
  await rm(diaryDir, { recursive: true });
  await test.close();
});
beforeEach(() => setWay('download'));

const creator = () => test.board.recordsCreatorId;
const setWay = (way: HandOverWay) => handOvers.setWay(creator(), way, registrar);
const basket = async () => (await handOvers.listBaskets('all'))[0]!;
const take = (noteIds: readonly string[] | null = null) => handOvers.take(creator(), noteIds, test.ritva);
const signed = async () => test.signed(await test.comments(1));

async function fetchFile(id: number, name: string): Promise<string> {
  const zip = new ZipVolume(createWriteStream(folder.file(name)));
  await test.get(HandOverVolumes).writeAgain(zip, await handOvers.getHandOver(id, 'all'), never);
  await zip.close();
  return folder.unzip(name);
}

describe('a basket', () => {
  it('holds what is signed until it is handed over, once', async () => {
    const first = await signed();
    expect(await basket()).toMatchObject({ waiting: 1, unanswered: 0, way: 'download' });
    const id = await take();
    expect(await basket()).toMatchObject({ waiting: 0, unanswered: 1 });
    await expect(take()).rejects.toMatchObject({ reason: 'nothing-waits' });
    expect(await handOvers.getHandOver(id, 'all')).toMatchObject({
      notes: 1,
      answered: 0,
      madeBy: 'Ritva Registrator',
    });
    expect(await take([first.id])).toBeGreaterThan(id);
  });

  it('is taken by one of those who ask at once', async () => {
    for (let at = 0; at < 3; at++) await signed();
    const outcomes = await Promise.allSettled([take(), take(), take()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is another records creator’s alone', async () => {
    await signed();
    const elsewhere = { ...test.ritva, grants: [{ role: 'registrar', recordsCreatorId: 999 } as const] };
    await expect(handOvers.take(creator(), null, elsewhere)).rejects.toMatchObject({ reason: 'out-of-reach' });
    await take();
  });
});

describe('the file of a hand-over', () => {
  it('opens with other programs, and is what its manifest says', async () => {
    const [recordId] = await test.comments(1);
    const picture = await readFile(new URL('../../../../test/fixtures/README.md', import.meta.url));
    await storeFile(test.records.archive.rooms, [recordId!], picture);
    const note = await test.signed([recordId!], { publicTitle: '=HYPERLINK("http://x")', caseTitle: 'Åäö; "citat"' });
    const unpacked = await fetchFile(await take(), 'ett.zip');
    folder.checkManifest(unpacked);
    const own = note.designation!.replace(/[ :]/g, '-');
    expect((await readdir(folder.file(unpacked))).sort()).toEqual(
      ['läsmig.txt', 'manifest-sha256.txt', 'tjansteanteckningar.csv', own].sort(),
    );
    const files = await readdir(folder.file(`${unpacked}/${own}`));
    expect(files).toEqual(
      expect.arrayContaining(['tjansteanteckning.pdf', 'tjansteanteckning.xml', `handling-${recordId}-v1.txt`]),
    );
    expect(files).toHaveLength(5);
    const kept = files.find((name) => name.includes('-fil-'))!;
    expect(await readFile(folder.file(`${unpacked}/${own}/${kept}`))).toEqual(picture);
    const list = folder.read(`${unpacked}/tjansteanteckningar.csv`);
    expect(list).toContain(`'=HYPERLINK(`);
    expect(list).toContain('"Åäö; ""citat"""');
  });
});

describe('a receipt', () => {
  const receive = (text: string) => test.get(ReceiptsService).takeFile('upload', 'kvitto.csv', text, registrar);

  it('brings the diary’s number to the note and to what it is about, and closes the case', async () => {
    const note = await signed();
    await take();
    const text = `\ufeffBeteckning;Diarienummer;Avslutat\r\n${note.designation};KS 2027/5;2027-02-28\r\n`;
    expect(await receive(text)).toMatchObject({ taken: 1, answers: [{ line: 2, refusal: null }] });
    expect((await test.show(note.id)).diary).toMatchObject([{ registrationNumber: 'KS 2027/5' }]);
    expect((await test.register.listOf(note.recordIds))[0]).toMatchObject({ registrationNumber: 'KS 2027/5' });
    const triggers = () => test.get(TriggersService).listOf(note.recordIds[0]!);
    expect(await triggers()).toMatchObject([
      { trigger: 'case-closed', happenedOn: '2027-02-28', caseReference: 'KS 2027/5' },
    ]);
    await receive(text);
    expect(await triggers()).toHaveLength(1);
  });

  it('may be about an entry of the register, and close a case whose number is known', async () => {
    const [id] = await test.comments(1);
    await test.decide([id!]);
    const [entry] = await test.register.listOf([id!]);
    await receive(`beteckning,diarienummer\n${entry!.designation},KS 2027/6\n`);
    await receive(`beteckning,avslutat\n${entry!.designation},2027-03-01\n`);
    expect(await test.get(TriggersService).listOf(id!)).toMatchObject([{ caseReference: 'KS 2027/6' }]);
  });

  it('says of each line what is wrong with it, and takes in the rest', async () => {
    const [good, other] = [await signed(), await signed()];
    const { answers, taken } = await receive(
      [
        'beteckning;diarienummer;avslutat',
        `${good.designation};KS 2027/7;`,
        'TA KS 1999:1;KS 2027/8;',
        `${other.designation};;`,
        `${other.designation};;2027-01-01`,
        `${other.designation};KS 2027/9;i går`,
        `${other.designation};KS 2027/9;2099-01-01`,
      ].join('\n'),
    );
    expect(taken).toBe(1);
    expect(answers.map(({ refusal }) => refusal)).toEqual([
      null,
      'no-such-designation',
      'nothing-said',
      'no-number',
      'no-day',
      'day-ahead',
    ]);
    expect((await test.show(other.id)).diary).toEqual([]);
  });

  it.each([
    ['without a head', 'TA KS 2027:1;KS 2027/1\n', 'no-head'],
    ['without a line', 'beteckning;diarienummer\n', 'empty'],
    ['whose quotes never end', 'beteckning;diarienummer\n"TA', 'unclosed'],
  ])('%s is refused as a whole', async (_, text, reason) => {
    await expect(receive(text)).rejects.toMatchObject({ reason });
  });
});

describe('the folder that the diary watches', () => {
  const exchange = () => test.get(DiaryExchange).exchange(never);
  const out = () => join(diaryDir, 'KS', 'till-diariet');
  const receipts = (...path: string[]) => join(diaryDir, 'KS', 'kvitton', ...path);

  beforeEach(() => setWay('folder'));

  it('gets what waits as one whole file, once, and gives receipts back', async () => {
    const note = await signed();
    expect(await exchange()).toMatchObject({ handedOver: expect.any(Number) });
    const [file, ...others] = (await readdir(out())).filter((name) => !name.startsWith('.'));
    expect(others).toEqual([]);
    await rename(join(out(), file!), folder.file('mapp.zip'));
    folder.checkManifest(await folder.unzip('mapp.zip'));
    expect(await exchange()).toMatchObject({ handedOver: 0 });
    expect(await readdir(out())).toEqual([]);
    await writeFile(receipts('svar.csv'), `beteckning;diarienummer\n${note.designation};KS 2027/20\nTA KS 1:1;x\n`);
    await writeFile(receipts('trasig.csv'), 'vad är detta');
    await writeFile(receipts('.halv.csv'), 'beteckning;diarienummer\n');
    expect(await exchange()).toEqual({ handedOver: 0, receipts: 2, refused: 2, unreachable: 0 });
    expect((await test.show(note.id)).diary).toMatchObject([{ registrationNumber: 'KS 2027/20' }]);
    expect((await readdir(receipts('lasta'))).sort()).toEqual(['svar.csv', 'svar.csv.svar.csv']);
    expect(await readFile(receipts('lasta', 'svar.csv.svar.csv'), 'utf8')).toContain('mottagen');
    expect(await readdir(receipts('fel'))).toEqual(['trasig.csv']);
  });

  it('gets its file although the last round died before it had its name, and no half one', async () => {
    await signed();
    await exchange();
    const [file] = await readdir(out());
    await rename(join(out(), file!), join(out(), `.${file}.part`));
    await test.records.database.inTransaction((tx) =>
      tx.query(`UPDATE hand_over SET completed_at = NULL WHERE file = $1`, [file]),
    );
    await writeFile(join(out(), '.tjansteanteckningar-2027-03-01-999.zip.part'), 'halv');
    expect(await exchange()).toMatchObject({ handedOver: 0 });
    expect(await readdir(out())).toEqual([file]);
    expect(await basket()).toMatchObject({ waiting: 0 });
  });

  it('is another when the code is another, and nothing is forgotten in the old one', async () => {
    const before = await readdir(out());
    const note = await signed();
    await exchange();
    const file = (await readdir(out())).find((name) => !before.includes(name));
    await rename(join(out(), file!), join(out(), `.${file}.part`));
    await test.records.database.inTransaction((tx) =>
      tx.query(`UPDATE hand_over SET completed_at = NULL WHERE file = $1`, [file]),
    );
    await writeFile(receipts('sent.csv'), `beteckning;diarienummer\n${note.designation};KS 2027/30\n`);
    const setting = { recordsCreatorId: creator(), register: 'own', awaitDays: 3, code: 'KST' } as const;
    await test.get(RegisterSettings).set(setting, registrar);
    expect(await exchange()).toMatchObject({ handedOver: 0, receipts: 1, refused: 0 });
    expect((await test.show(note.id)).diary).toMatchObject([{ registrationNumber: 'KS 2027/30' }]);
    expect(await readdir(out())).toEqual(before);
    expect(await readdir(join(diaryDir, 'KST', 'till-diariet'))).toEqual([file]);
  });
});
