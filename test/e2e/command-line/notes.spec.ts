import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '../../../src/records/index.js';
import type { HandOver, NotePreview, ServiceNote, TakenReceipt } from '../../../src/service-notes/index.js';
import type { SampledRecord, TriageItem } from '../../../src/triage/index.js';
import { makeRulesFolder, triageRules, type RulesFolder } from '../../rules/index.js';
import { openCapturedTown, type HeldToken, type OperatorsTown } from './operators-town.js';
import type { Ended } from './type-command.js';

jest.setTimeout(180_000);

const night = new Date('2026-03-10T01:30:00Z');
const said = ['--title', 'Felanmälan om gatlampa', '--significance', 'Lampan behöver lagas.'];

describe('triage and service notes from the command line', () => {
  let operator: OperatorsTown;
  let rules: RulesFolder;
  let ritva: HeldToken;
  let waiting: readonly (TriageItem & { readonly record: RecordView })[];
  beforeAll(async () => {
    rules = await makeRulesFolder(triageRules);
    const triaged = ['--triage-from', '2024-03-01'];
    ({ operator } = await openCapturedTown(night, { RULES_DIR: rules.path }, triaged));
    ritva = await operator.add('Ritva Registrator', 'registrar:Kommunstyrelsen');
    waiting = await operator.json(['triage', 'list', '--limit', '5'], ritva);
  });
  afterAll(async () => {
    await operator.close();
    await rules[Symbol.asyncDispose]();
  });

  const run = (...words: string[]): Promise<Ended> => operator.run(words, ritva);
  const one = async <T>(...words: string[]) => (await operator.json<T>(words, ritva))[0]!;
  const idAt = (at: number) => waiting[at]!.recordId;

  it('are no work of the machine’s operator', async () => {
    for (const words of [
      ['triage', 'decide', idAt(0), '--decision', 'kept-ordered'],
      ['notes', 'sign', '1', '--sha256', 'ab'],
      ['notes', 'receipt', 'kvitto.csv'],
    ])
      expect(await operator.run(words)).toMatchObject({ status: 2, stdout: '' });
  });

  it('list what waits, decide, begin a note in the same deed, and undo', async () => {
    expect(waiting).toHaveLength(5);
    const listed = await run('triage', 'list', '--limit', '2');
    expect(listed.stdout).toContain(`bedöms senast ${waiting[0]!.dueOn}`);
    const after = /--after (\S+)/.exec(listed.stderr)![1]!;
    expect((await one<TriageItem>('triage', 'list', '--limit', '1', '--after', after)).recordId).toBe(idAt(2));
    const decided = await one<{ decisionId: string }>(
      ...['triage', 'decide', idAt(0), idAt(1), '--decision', 'kept-ordered', '--reason', 'Hälsning'],
    );
    expect(decided).toMatchObject({ decision: 'kept-ordered', records: 2 });
    expect(await one('triage', 'undo', decided.decisionId)).toEqual({ recordIds: [idAt(0), idAt(1)] });
    expect((await run('triage', 'count')).stdout).toMatch(/väntar på bedömning: \d+ för sent/);
    const noted = await run('triage', 'decide', idAt(0), '--decision', 'registered', '--title', 'Fråga', '--note');
    expect(noted.stdout).toMatch(/registrerad\. Tjänsteanteckning 1 är påbörjad/);
    expect((await run('triage', 'decide', idAt(1), '--decision', 'insignificant', '--note')).status).toBe(2);
  });

  it('look at samples of what rules decided', async () => {
    const samples = await operator.json<SampledRecord>(['triage', 'sample'], ritva);
    expect(samples.length).toBeGreaterThan(1);
    expect(await one('triage', 'agree', samples[0]!.recordId)).toMatchObject({ outcome: 'agreed' });
    const overturned = await run('triage', 'overturn', samples[1]!.recordId);
    expect(overturned.stdout).toContain('gäller inte längre');
    expect((await run('triage', 'agree', samples[0]!.recordId)).status).toBe(2);
  });

  it('draft, change, read and sign what was read, then print, correct and discard', async () => {
    const draft = await one<ServiceNote>('notes', 'draft', idAt(2), ...said, '--party', 'Gullan Gran');
    expect(draft).toMatchObject({ state: 'draft', draft: { publicTitle: said[1], publicParty: 'Gullan Gran' } });
    const changed = await one<ServiceNote>(
      'notes',
      'change',
      draft.id,
      '--revision',
      '1',
      '--party',
      '',
      '--case',
      'A',
    );
    expect(changed).toMatchObject({ revision: 2, draft: { publicParty: null, caseTitle: 'A', publicTitle: said[1] } });
    expect((await run('notes', 'change', draft.id, '--revision', '1', '--case', 'B')).stderr).toContain('ändrats');
    const asked = await run('notes', 'sign', draft.id);
    expect(asked).toMatchObject({ status: 2, stdout: '' });
    const { sha256 } = await one<NotePreview>('notes', 'preview', draft.id);
    expect(asked.stderr).toContain(`--sha256 ${sha256}`);
    expect(asked.stderr).toContain(waiting[2]!.record.text.split('\n')[0]);
    const signed = await one<ServiceNote>('notes', 'sign', draft.id, '--sha256', sha256);
    expect(signed).toMatchObject({ state: 'signed', designation: 'TA KS 2026:1', signedBy: 'Ritva Registrator' });
    const pdf = join(operator.folder, 'anteckning.pdf');
    expect(await one('notes', 'print', draft.id, '--public', '--out', pdf)).toMatchObject({ audience: 'public' });
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    await run('notes', 'print', draft.id, '--out', join(operator.folder, 'anteckning.xml'));
    expect(await readFile(join(operator.folder, 'anteckning.xml'), 'utf8')).toContain('TA KS 2026:1');
    const correction = await one<ServiceNote>('notes', 'correct', draft.id);
    expect(correction).toMatchObject({ corrects: { id: draft.id } });
    expect((await run('notes', 'discard', correction.id)).status).toBe(0);
    expect((await run('notes', 'list')).stdout).toMatch(/TA KS 2026:1 +undertecknad +Kommunstyrelsen .*Felanmälan/);
  });

  it('hand over what waits, take the diary’s receipt in, and tell of lines that it cannot', async () => {
    const zip = join(operator.folder, 'overlamning.zip');
    const creator = ['--creator', 'Kommunstyrelsen'];
    await writeFile(`${zip}.finns`, '');
    expect((await run('notes', 'export', ...creator, '--out', `${zip}.finns`)).stderr).toContain('finns redan');
    expect(await one<HandOver>('notes', 'export', ...creator, '--out', zip)).toMatchObject({ notes: 1, path: zip });
    expect((await stat(zip)).mode & 0o077).toBe(0);
    expect((await run('notes', 'export', ...creator, '--out', `${zip}2`)).stderr).toContain('Inget väntar');
    const again = await one<HandOver>('notes', 'export', '--hand-over', '1', '--out', `${zip}3`);
    expect(again).toMatchObject({ id: 1, notes: 1 });
    expect((await readdir(operator.folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    const receipt = join(operator.folder, 'kvitto.csv');
    await writeFile(receipt, 'beteckning;diarienummer\nTA KS 2026:1;KS 2026/9\nTA KS 1999:1;x\n');
    const taken = await run('notes', 'receipt', receipt, '--json');
    expect(taken.status).toBe(1);
    expect(JSON.parse(taken.stdout) as TakenReceipt).toMatchObject({ name: 'kvitto.csv', taken: 1 });
    expect((await run('notes', 'number', '2', 'KS 2026/10')).stdout).toMatch(/KS 2026\/10[^]*KS 2026\/9/);
    expect((await run('notes', 'export', '--folder')).stdout).toContain('0 anteckningar lämnades över');
  });
});
