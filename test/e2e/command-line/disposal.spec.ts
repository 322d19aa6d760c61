import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisposalCertificate, LineView, ListView } from '../../../src/disposal/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { disposalRules } from '../../disposal/index.js';
import { makeRulesFolder, type RulesFolder } from '../../rules/index.js';
import { openOperatorsTown, type HeldToken, type OperatorsTown } from './operators-town.js';
import type { Ended } from './type-command.js';

jest.setTimeout(240_000);

const at = (instant: string) => ({ FLODESARKIVET_CLOCK: instant });
const captured = at('2026-03-10T01:30:00Z');
/** Comments go a month after they came in. */
const due = at('2026-04-20T08:00:00Z');
const cooledOff = at('2026-04-28T08:00:00Z');

describe('disposal from the command line', () => {
  let rules: RulesFolder;
  let operator: OperatorsTown;
  let anna: HeldToken;
  let bo: HeldToken;
  let list: ListView;

  beforeAll(async () => {
    rules = await makeRulesFolder(disposalRules);
    const environment = { ...due, RULES_DIR: rules.path, BACKUP_RETENTION_DAYS: '90' };
    operator = await openOperatorsTown(new Date(captured.FLODESARKIVET_CLOCK), environment);
    await operator.register('/@norrsunda', [], captured);
    await operator.run(['nightly'], captured);
    await operator.run(['nightly', '--only', 'assess']);
    [anna, bo] = [await addArchivist('Anna Ek'), await addArchivist('Bo Lind')];
  });
  afterAll(async () => {
    await operator.close();
    await rules[Symbol.asyncDispose]();
  });

  const addArchivist = (name: string) => operator.add(name, 'archivist:Kommunstyrelsen');
  const disposal = (words: readonly string[], by: object = {}) => operator.run(['disposal', ...words], { ...by });
  const read = async <T>(words: readonly string[], by: object = {}) =>
    operator.json<T>(['disposal', ...words], { ...by });
  const said = ({ status, stdout, stderr }: Ended) => ({ status, stdout, stderr });
  const refused = (sentence: RegExp) => ({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) as unknown });

  it('is refused to the operator of the machine, with the reason', async () => {
    const propose = ['propose', '--creator', 'Kommunstyrelsen'];
    expect(said(await disposal(propose, anna))).toEqual(refused(/väntar redan på att läsas/));
    const nights = await read<ListView>(['list', '--state', 'proposed', '--creator', 'Kommunstyrelsen'], anna);
    const waiting = nights.find(({ kind }) => kind === 'retention')!;
    expect((await disposal(['cancel', String(waiting.id), '--reason', 'Vi föreslår själva'], anna)).status).toBe(0);
    [list] = (await read<ListView>(propose, anna)) as [ListView];
    expect(said(await disposal(['mark', String(list.id), '--all']))).toEqual(refused(/Gallring kräver två personer/));
    expect((await read<ListView>(['list', '--state', 'proposed'])).map(({ id: one }) => one)).toContain(list.id);
  });

  it('is read line by line and in bulk, and what is struck stays', async () => {
    const id = String(list.id);
    const lines = await read<LineView>(['show', id, '--lines', '--limit', '1000'], anna);
    expect(lines).toHaveLength(list.lines.all);
    expect(lines[0]).toMatchObject({ ruleId: 'R2', class: 'K2', mark: null });
    const shown = await disposal(['show', id], anna);
    expect(shown.stdout).toMatch(
      new RegExp(`Gallringslista ${list.name}\n[^]*väntar +på att ${lines.length} rader läses`),
    );
    expect(shown.stdout).toMatch(/^KANAL +HANDLINGSTYP +REGEL +ÅR +RADER +OLÄSTA\n1 +K2 +R2 v\. 1/m);
    expect(said(await disposal(['mark', id], anna))).toEqual(refused(/--all, ett urval/));
    expect(said(await disposal(['mark', id, '--all', '--line', '1'], anna))).toEqual(refused(/inte båda/));
    expect(said(await disposal(['mark', id, '--rule', 'R9'], anna))).toEqual(refused(/Inga rader valdes/));
    const strike = ['strike', id, '--line', lines[0]!.id, '--reason', 'Behövs i ett ärende'];
    expect(await read(strike, bo)).toEqual([{ marked: 1 }]);
    const prolong = ['prolong', id, '--line', lines[1]!.id, '--reason', 'Val pågår', '--to', '2026-10-01'];
    expect(await read(prolong, bo)).toEqual([{ marked: 1 }]);
    expect(await read(['mark', id, '--rule', 'R2'], anna)).toEqual([{ marked: lines.length - 2 }]);
    expect(await read(['show', id, '--lines', '--mark', 'struck'], anna)).toMatchObject([{ id: lines[0]!.id }]);
  });

  it('is approved by another person over the set that was shown', async () => {
    const approve = ['approve', String(list.id), '--name', list.name];
    const asked = await disposal(approve, bo);
    expect([asked.status, asked.stdout]).toEqual([2, '']);
    const [, set] = /Kör igen med --set ([0-9a-f]{64})/.exec(asked.stderr)!;
    expect(asked.stderr).toMatch(/1 strukna, 1 förlängda/);
    expect(said(await disposal([...approve, '--set', set!], anna))).toEqual(refused(/föreslog listan själv/));
    expect(said(await disposal([...approve, '--set', 'ab'], bo))).toEqual(refused(/har ändrats/));
    const [approved] = await read<ListView>([...approve, '--set', set!], bo);
    expect(approved).toMatchObject({ state: 'approved', approvedBy: 'Bo Lind', executableFrom: '2026-04-27' });
  });

  it('is executed by a third hand once it has cooled off, and certified', async () => {
    const id = String(list.id);
    expect(said(await disposal(['execute', id], anna))).toEqual(refused(/först från och med 2026-04-27/));
    expect(said(await disposal(['certificate', id], anna))).toEqual(refused(/inget protokoll för lista/));
    expect(said(await disposal(['verify', id], anna))).toEqual(refused(/är inte verkställd/));
    expect(said(await disposal(['execute', id], { ...bo, ...cooledOff }))).toEqual(refused(/godkände listan själv/));
    const done = await disposal(['execute', id], { ...anna, ...cooledOff });
    expect([done.status, done.stdout]).toEqual([0, expect.stringContaining(`Listan ${list.name} är verkställd`)]);
    const { stdout } = await disposal(['certificate', id], cooledOff);
    const certificate = JSON.parse(stdout) as DisposalCertificate;
    expect(certificate).toMatchObject({ name: list.name, review: { struck: 1, prolonged: 1 }, spared: [] });
    const [pdf, csv] = [join(operator.folder, 'protokoll.pdf'), join(operator.folder, 'gallrat.csv')];
    expect(said(await disposal(['certificate', id, '--format', 'pdf']))).toEqual(refused(/Säg vart den ska/));
    for (const path of [pdf, csv]) expect((await disposal(['certificate', id, '--out', path])).status).toBe(0);
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    const annex = await readFile(csv);
    expect(createHash('sha256').update(annex).digest('hex')).toBe(certificate.annex.sha256);
  });

  it('is proven to be whole, and told in words where it is not', async () => {
    const id = String(list.id);
    const proven = await disposal(['verify', id], cooledOff);
    expect([proven.status, proven.stdout]).toEqual([0, expect.stringContaining('inget finns kvar.')]);
    expect((await operator.run(['verify'], cooledOff)).status).toBe(0);
    const sha256 = createHash('sha256').update('kvar').digest('hex');
    const folder = join(operator.folder, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, sha256), 'kvar');
    const left = await disposal(['verify', id], cooledOff);
    expect([left.status, left.stdout]).toEqual([
      1,
      expect.stringMatching(new RegExp(`det här återstår\\.\n.*${sha256}`)),
    ]);
    expect(await read(['verify', id], cooledOff)).toMatchObject([{ isProven: false, strays: [sha256] }]);
    await rm(join(folder, sha256));
  });

  it('of what no rule is the ground for waits for a second person only', async () => {
    const [record] = await operator.json<RecordView>(['records', 'list', '--origin', 'drawn-up', '--limit', '1']);
    const why = ['--reason', 'Fel konto'];
    const emergency = await disposal(['emergency', record!.id, ...why], anna);
    expect(said(emergency)).toEqual(refused(/polisens diarienummer/));
    const [made] = await read<ListView>(['withdraw', record!.id, ...why], anna);
    expect(made).toMatchObject({ kind: 'withdrawal', reason: 'Fel konto', lines: { read: 1 } });
    const again = await disposal(['withdraw', record!.id, ...why], anna);
    expect(said(again)).toEqual(refused(new RegExp(`står redan på listan ${made!.name}`)));
    const cancelled = await disposal(['cancel', String(made!.id), '--reason', 'Rätt konto'], bo);
    expect([cancelled.status, cancelled.stdout]).toEqual([0, expect.stringContaining('är avbruten')]);
    expect(said(await disposal(['show', '999'], anna))).toEqual(refused(/ingen gallringslista 999/));
  });
});
