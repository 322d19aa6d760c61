import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '../../../src/records/index.js';
import type { RegisterEntry, RegisterSetting } from '../../../src/registration/index.js';
import { openCapturedTown, type HeldToken, type OperatorsTown } from './operators-town.js';
import type { Ended } from './type-command.js';

jest.setTimeout(180_000);

const night = new Date('2026-03-10T01:30:00Z');

describe('the register and what is decided by OSL 5:1 from the command line', () => {
  let operator: OperatorsTown;
  let ritva: HeldToken;
  let comments: readonly RecordView[];
  beforeAll(async () => {
    ({ operator, comments } = await openCapturedTown(night));
    ritva = await operator.add('Ritva Registrator', 'archivist');
  });
  afterAll(() => operator.close());

  const run = (...words: string[]): Promise<Ended> => operator.run(words, ritva);
  const one = async <T>(...words: string[]) => (await operator.json<T>(words, ritva))[0]!;
  const entries = (...words: string[]) => operator.json<RegisterEntry>(['register', 'list', ...words], ritva);
  const secret = ['--secret', '--title', 'Uppgift om enskild', '--protected-title', 'Oro för barn'];

  it('are no work of the machine’s operator, who reads what everybody may', async () => {
    const { id } = comments[0]!;
    for (const words of [
      ['records', 'register', id],
      ['records', 'restrict', id, '--reason', 'x'],
      ['register', 'correct', '1', '--reason', 'x'],
    ])
      expect(await operator.run(words)).toMatchObject({ status: 2, stdout: '' });
    expect((await operator.run(['register', 'list', '--view', 'full'])).stderr).toContain('--view public');
    expect((await operator.run(['register', 'list'])).status).toBe(0);
  });

  it('decide, list, correct, number and undo', async () => {
    const [first, second] = comments;
    expect(await one('records', 'register', first!.id, ...secret)).toMatchObject({
      decision: 'registered',
      records: 1,
    });
    const [entry] = await entries('--view', 'full');
    expect(entry).toMatchObject({ designation: 'SM KS 2026:1', protectedTitle: 'Oro för barn', recordId: first!.id });
    const [open] = await operator.json<RegisterEntry>(['register', 'list']);
    expect(open).toMatchObject({ publicTitle: 'Uppgift om enskild', protectedTitle: null });
    const corrected = await one<RegisterEntry>(
      'register',
      'correct',
      entry!.id,
      '--title',
      'Anmälan',
      '--reason',
      'Fel ord',
    );
    expect(corrected).toMatchObject({ n: 2, publicTitle: 'Anmälan', protectedTitle: 'Oro för barn' });
    await run('register', 'number', entry!.id, '--diary', 'KS 2026/9');
    const shown = await run('register', 'show', entry!.id);
    expect(shown.stdout).toMatch(/SM KS 2026:1\n[^]*rör, skyddat +Oro för barn[^]*KS 2026\/9[^]*lydelse 2 .*Fel ord/);
    const record = await run('records', 'show', first!.id);
    expect(record.stdout).toMatch(/registrering +registrerad\n +åtkomst +begränsad/);
    expect(await one('records', 'undo-registration', first!.id)).toEqual({ recordIds: [first!.id] });
    expect((await run('register', 'list')).stdout).toMatch(/SM KS 2026:1 \(struken\)/);
    await run('records', 'keep-ordered', second!.id, '--reason', 'Hälsning');
    expect((await one<RecordView>('records', 'show', second!.id)).registration).toBe('kept-ordered');
  });

  it('mark, lift, restrict and open', async () => {
    const { id } = comments[2]!;
    await run('records', 'mark-secrecy', id, '--provision', '25 kap. 1 § OSL', '--authority', 'Kommunstyrelsen');
    await run('records', 'restrict', id, '--reason', 'Hälsa');
    expect(await one<RecordView>('records', 'show', id)).toMatchObject({
      access: 'restricted',
      secrecyMarking: { provision: '25 kap. 1 § OSL', markedOn: '2026-03-10' },
    });
    expect((await operator.run(['records', 'show', id])).status).toBe(2);
    const refused = await run('records', 'insignificant', id);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('alltid registreras') as unknown });
    await run('records', 'open', id, '--reason', 'Prövat');
    await run('records', 'lift-secrecy', id);
    expect(await one<RecordView>('records', 'show', id)).toMatchObject({ access: 'internal', secrecyMarking: null });
    expect((await run('records', 'lift-secrecy', id)).stderr).toContain('ingen sekretessmarkering');
  });

  it('show and set how the register is kept', async () => {
    const set = await one<RegisterSetting>(
      ...['register', 'settings', '--creator', 'Kommunstyrelsen', '--register', 'diary', '--days', '2'],
    );
    expect(set).toMatchObject({ register: 'diary', awaitDays: 2, code: 'KS' });
    expect((await operator.run(['register', 'settings'])).stdout).toMatch(/Kommunstyrelsen +diariet +2 +KS/);
    expect((await run('register', 'settings', '--days', '2')).stderr).toContain('--creator');
    expect((await run('register', 'settings', '--creator', 'Kommunstyrelsen', '--code', 'k s')).status).toBe(2);
  });

  it('take the register out', async () => {
    const { stdout } = await run('register', 'export', '--view', 'full');
    expect(stdout).toMatch(/Rör, skyddat[^]*SM KS 2026:1/);
    const file = join(operator.folder, 'register.pdf');
    expect(await one('register', 'export', '--out', file)).toMatchObject({ format: 'pdf', view: 'public' });
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect((await run('register', 'export', '--view', 'full', '--format', 'pdf', '--out', `${file}2`)).status).toBe(2);
  });
});
