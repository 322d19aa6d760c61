import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutlookRow } from '../../../src/retention/index.js';
import { openCapturedTown, type OperatorsTown } from './operators-town.js';

jest.setTimeout(120_000);

const night = new Date('2026-03-10T01:30:00Z');

describe('rules from the command line', () => {
  let operator: OperatorsTown;
  let [old, young, broken]: string[] = [];

  beforeAll(async () => {
    ({ operator } = await openCapturedTown(night));
    const shipped = await readFile('retention-rules/exempel.yaml', 'utf8');
    const timed = shipped.replace(
      /(- id: SM07[\s\S]*?)trigger: declared-inactive\n {4}period: P0D/,
      '$1trigger: drawn-up\n    period: P3Y',
    );
    old = await writeFolder('old', shipped);
    young = await writeFolder('young', timed);
    broken = await writeFolder('broken', shipped.replace('action: review', 'action: burn'));
  });
  afterAll(() => operator.close());

  async function writeFolder(name: string, text: string): Promise<string> {
    const folder = join(operator.folder, name);
    await mkdir(folder);
    await writeFile(join(folder, 'rules.yaml'), text);
    return folder;
  }

  it('are simulated as they are in force, and as a folder has them', async () => {
    const inForce = await operator.json<OutlookRow>(['rules', 'simulate']);
    const answers = inForce.filter(({ recordClass }) => recordClass === 'SM07');
    expect(answers).toMatchObject([{ ruleId: 'SM07', expectedIn: null }]);
    const tried = (await operator.json<OutlookRow>(['rules', 'simulate', young!])).filter(
      ({ recordClass }) => recordClass === 'SM07',
    );
    expect(tried.every(({ expectedIn }) => expectedIn !== null && expectedIn >= 2027)).toBe(true);
    const sum = (rows: readonly OutlookRow[]) => rows.reduce((total, { records }) => total + records, 0);
    expect(sum(tried)).toBe(sum(answers));
    const { status, stdout, stderr } = await operator.run(['rules', 'simulate', young!, '--until', '2028']);
    expect(status).toBe(0);
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toMatch(/^Regel +till 2026 +i 2027 +i 2028 +efter 2028 +utan dag +summa$/);
    expect(lines.some((line) => line.startsWith('SM07 '))).toBe(true);
    expect(stderr).toContain('ingenting gallras');
  });

  it('are compared, rule by rule and in how many records they concern', async () => {
    const [told] = await operator.json<Record<'changes' | 'effects', unknown[]>>(['rules', 'diff', old!, young!]);
    expect(told!.changes).toEqual([
      { kind: 'changed', ruleId: 'SM07', versionBefore: 1, version: 1, fields: ['period'] },
    ]);
    expect(told!.effects).toMatchObject([{ after: { ruleId: 'SM07' }, moves: 'dated' }]);
    const { stdout, status } = await operator.run(['rules', 'diff', old!, old!]);
    expect([stdout.trim(), status]).toEqual(['Gallringsreglerna är likadana.', 0]);
  });

  it('with a fault are refused with the way to find it, and leave what is in force', async () => {
    for (const words of [
      ['rules', 'simulate', broken!],
      ['rules', 'diff', old!, broken!],
    ]) {
      const { status, stderr } = await operator.run(words);
      expect(status).toBe(2);
      expect(stderr).toContain(`rules check ${broken}`);
    }
    const { status, stderr } = await operator.run(['nightly', '--only', 'rules', '--at', '2026-03-11T01:30:00Z'], {
      RULES_DIR: broken,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('de senast felfria reglerna gäller fortfarande');
    expect(await operator.json(['rules', 'simulate'])).not.toEqual([]);
  });
});
