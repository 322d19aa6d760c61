import { checkRules } from './check-rules.js';

/** A rule in a file of its own; each part may be stated otherwise. */
function aFile(id: string, stated: Record<string, string> = {}, head = ''): { file: string; text: string } {
  const rule = {
    id,
    version: '1',
    title: 'T',
    action: 'destroy',
    trigger: 'received',
    period: 'P2Y',
    decision: '{ body: KS, date: 2026-01-01, paragraph: 1 §, number: KS 1, validFrom: 2026-01-01 }',
    ...stated,
  };
  const lines = Object.entries(rule).filter(([, value]) => value !== '');
  return {
    file: `${id}.yaml`,
    text: `${head}rules:\n  - ${lines.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`,
  };
}

const sentences = (...files: readonly { file: string; text: string }[]) => {
  const { errors, warnings } = checkRules(files);
  const tell = (faults: typeof errors) => faults.map(({ file, line, sentence }) => `${file}:${line} ${sentence}`);
  return { errors: tell(errors), warnings: tell(warnings) };
};
const nothing = { errors: [], warnings: [] };

describe('checking a folder of rules', () => {
  it('has nothing to say of rules that part everything between them', () => {
    const one = aFile('A', { when: '{ origin: received }' });
    const other = aFile('B', { when: '{ origin: drawn-up }', trigger: 'drawn-up', period: 'P5Y' });
    expect(sentences(one, other)).toEqual(nothing);
  });

  it('refuses a shorter rule for what a longer one is about too, whichever is written first', () => {
    const [long, short] = [aFile('A', { period: 'P5Y' }), aFile('B', { period: 'P1825D', when: '{ kind: comment }' })];
    for (const files of [
      [long, short],
      [short, long],
    ]) {
      const { errors } = sentences(...files);
      expect(errors).toEqual([
        expect.stringMatching(/^B\.yaml:2 Regeln B .* A \(A\.yaml, rad 2\) men ger kortare tid/),
      ]);
    }
  });

  it('refuses a rule that destroys what another retains permanently', () => {
    const kept = aFile('A', { action: 'retain-permanently', trigger: '', period: '', decision: '' });
    expect(sentences(kept, aFile('B')).errors).toEqual([expect.stringContaining('B.yaml:2 Regeln B gäller samma')]);
  });

  it('refuses rules for the same records that count from different events', () => {
    const { errors } = sentences(aFile('A'), aFile('B', { trigger: 'case-closed' }));
    expect(errors).toEqual([expect.stringContaining('räknar fristen på ett annat sätt')]);
  });

  it('warns of two that say the same of the same', () => {
    const { errors, warnings } = sentences(aFile('A'), aFile('B', { when: '{ kind: comment }' }));
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('B.yaml:2 Regeln B gäller samma handlingar som A')]);
  });

  it.each([
    ['records creators', 'recordsCreators: KS\n', 'recordsCreators: [BN, MN]\n'],
    ['subjects', '', ''],
  ])('lets rules of different %s say different things', (what, head, otherHead) => {
    const other: Record<string, string> = what === 'subjects' ? { for: 'measurement' } : {};
    expect(sentences(aFile('A', {}, head), aFile('B', { ...other, period: 'P1Y' }, otherHead))).toEqual(nothing);
  });

  it('takes conditions on words for no parting: a record may hold both', () => {
    const { errors } = sentences(
      aFile('A', { when: '{ words: bygglov }' }),
      aFile('B', { when: '{ words: skola }', period: 'P1Y' }),
    );
    expect(errors).toHaveLength(1);
  });

  it('refuses the same id twice', () => {
    const again = { ...aFile('A', { when: '{ kind: post }' }), file: 'annan.yaml' };
    expect(sentences(aFile('A'), again).errors).toEqual([
      expect.stringContaining('annan.yaml:2 Regeln A finns redan i A.yaml, rad 2'),
    ]);
  });

  it('warns of a rule without a decision, unless it retains', () => {
    expect(sentences(aFile('A', { decision: '' })).warnings).toEqual([
      expect.stringContaining('saknar gallringsbeslut'),
    ]);
    const kept = aFile('A', { action: 'retain-permanently', trigger: '', period: '', decision: '' });
    expect(sentences(kept)).toEqual(nothing);
  });

  it('warns of regulations that bind state authorities only', () => {
    for (const regulation of ['RA-FS 2021:6', 'RA-FS2021:16', 'ra-fs  1991:6'])
      expect(sentences(aFile('A', { source: `"efter ${regulation}, 3 §"` })).warnings).toEqual([
        expect.stringContaining(`${regulation} gäller bara statliga myndigheter`),
      ]);
    expect(sentences(aFile('A', { source: '"OSL 5:1"' }))).toEqual(nothing);
  });

  it('warns of a trigger that never comes', () => {
    for (const stated of [
      { when: '{ origin: drawn-up }', trigger: 'received' },
      { when: '{ origin: received }', trigger: 'drawn-up' },
    ])
      expect(sentences(aFile('A', stated)).warnings).toEqual([
        expect.stringContaining('räknar fristen från något som aldrig händer'),
      ]);
    for (const stated of [
      { when: '{ origin: drawn-up }', trigger: 'case-closed' },
      { when: '{ origin: [drawn-up, received] }', trigger: 'received' },
      { when: '{ kind: post }', trigger: 'drawn-up' },
    ])
      expect(sentences(aFile('A', stated))).toEqual(nothing);
  });

  it('warns of a class that no rule is about', () => {
    const scheme =
      'classificationScheme:\n  structure: S\n  classes:\n    - { code: K1, name: Ett }\n    - { code: K2, name: Två }\n';
    expect(sentences(aFile('A', { when: '{ class: K1 }' }, scheme)).warnings).toEqual([
      expect.stringMatching(/^A\.yaml:5 Ingen regel gäller handlingstypen K2 Två/),
    ]);
    const ofStatistics = aFile('B', { for: 'measurement', trigger: 'drawn-up' });
    expect(sentences(aFile('A', { when: '{ class: K1 }' }, scheme), ofStatistics).warnings).toHaveLength(1);
  });

  it('has nothing to say of classes that rules part between them', () => {
    const scheme =
      'classificationScheme:\n  structure: S\n  classes: [{ code: K1, name: Ett }, { code: K2, name: Två }]\n';
    const { file, text } = aFile('A', { when: '{ class: K1 }' }, scheme);
    const second = aFile('B', { when: '{ class: K2 }' }).text.replace('rules:\n', '');
    expect(sentences({ file, text: text + second })).toEqual(nothing);
  });

  it('reads the rules of classification, and refuses the same id twice among them', () => {
    const scheme = 'classificationScheme:\n  structure: S\n  classes:\n    - { code: K1, name: Ett }\n';
    const classing = (...ids: readonly string[]) =>
      `${scheme}classification:\n${ids.map((id) => `  - { id: ${id}, version: 1, class: K1 }\n`).join('')}`;
    const [one, other] = [
      aFile('A', {}, classing('C1', 'C2')),
      aFile('B', { for: 'measurement' }, classing('C3', 'C2')),
    ];
    expect(sentences(one, other).errors).toEqual([
      expect.stringMatching(/^B\.yaml:7 Regeln C2 finns redan i A\.yaml, rad 7/),
    ]);
    const { classification } = checkRules([one, aFile('D', { period: 'never' })]);
    expect(classification.map(({ id }) => id)).toStrictEqual(['C1', 'C2']);
  });

  it('uses nothing of a faulty file, and goes on with the others', () => {
    const { rules, errors } = checkRules([aFile('A'), aFile('B', { period: 'never' })]);
    expect(rules.map(({ id }) => id)).toStrictEqual(['A']);
    expect(errors).toHaveLength(1);
  });
});
