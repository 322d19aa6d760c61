import { Temporal } from 'temporal-polyfill';
import { readRules } from './read-rules.js';

const whole = `
recordsCreators: Kommunstyrelsen
classificationScheme:
  structure: Egen
  classes:
    - { code: K1, name: Kommentarer }
rules:
  - id: R1
    version: 2
    title: Kommentarer av liten betydelse
    when: { origin: received, kind: [comment, reply], class: K1 }
    action: destroy
    trigger: received
    period: P2Y
    rounding: calendar-year
    decision:
      body: Kommunstyrelsen
      date: 2026-01-12
      paragraph: 4 §
      number: KS 2026/17
      validFrom: 2026-02-01
`;
const destroyed = '    action: destroy\n    trigger: received\n    period: P2Y\n';
const read = (text: string) => readRules({ file: 'ks.yaml', text });
const faultsOf = (text: string) => {
  const result = read(text);
  return result.kind === 'faulty' ? result.faults : [];
};

describe('reading a rule file', () => {
  it('gives every rule with its conditions, its period, its decision and its place', () => {
    const result = read(whole);
    if (result.kind === 'faulty') throw new Error(JSON.stringify(result.faults));
    const [rule] = result.rules;
    expect(rule).toMatchObject({ id: 'R1', version: 2, recordsCreators: ['Kommunstyrelsen'], subject: 'record' });
    expect(rule!.place).toEqual({ file: 'ks.yaml', line: 8 });
    expect(rule!.conditions.map(({ name }) => name)).toEqual(['origin', 'kind', 'class']);
    expect(rule!.period).toMatchObject({ trigger: 'received', rounding: 'calendar-year' });
    expect(rule!.period!.length.toString()).toBe('P2Y');
    expect(rule!.decision!.validFrom.toString()).toBe('2026-02-01');
    expect(result.scheme!.classes[0]).toMatchObject({ code: 'K1', place: { file: 'ks.yaml', line: 6 } });
  });

  it.each(['2026-02-01', '2031-12-31'])('takes a decision that holds from 1 February 2026 to %s', (validTo) => {
    const ending = `validFrom: 2026-02-01\n      validTo: ${validTo}\n      appliedBy: Kommunarkivarien`;
    const result = read(whole.replace('validFrom: 2026-02-01', ending));
    if (result.kind === 'faulty') throw new Error(JSON.stringify(result.faults));
    expect(result.rules[0]!.decision!.validTo!.toString()).toBe(validTo);
    expect(result.rules[0]!.decision!.appliedBy).toBe('Kommunarkivarien');
  });

  it.each(['P0D', 'P1000Y', 'P12000M', 'P53000W', 'P366000D', 'P1Y2M4D'])('takes a period of %s', (period) => {
    const result = read(whole.replace('P2Y', period));
    if (result.kind === 'faulty') throw new Error(JSON.stringify(result.faults));
    expect(result.rules[0]!.period!.length.toString()).toBe(Temporal.Duration.from(period).toString());
  });

  it.each(['P1001Y', 'P12001M', 'P53001W', 'P366001D'])(
    'refuses a period of %s: it is longer than a calendar',
    (period) => {
      expect(faultsOf(whole.replace('P2Y', period))).toHaveLength(1);
    },
  );

  it('gives a rule that says the same the same check sum, whatever stands around it', () => {
    const checksum = (text: string) => {
      const result = read(text);
      return result.kind === 'read' ? result.rules[0]!.checksum : null;
    };
    expect(checksum(whole)).toMatch(/^[0-9a-f]{64}$/);
    expect(checksum(`# en kommentar\n${whole.replace('P2Y', '"P2Y"')}`)).toBe(checksum(whole));
    expect(checksum(whole.replace('P2Y', 'P3Y'))).not.toBe(checksum(whole));
  });

  it.each([
    ['a key that is not there', 'rounding', 'roundin', 15, /”roundin” finns inte i regel 1/],
    ['an action that is not there', 'destroy', 'delete', 12, /regel 1: action.*retain-permanently/],
    ['an unknown condition', 'origin:', 'older-then:', 11, /”older-then” finns inte.*origin/],
    ['a condition’s wrong value', 'received, kind', 'sent, kind', 11, /origin: ”sent”.*drawn-up eller received/],
    ['a class that is not there', 'class: K1', 'class: K2', 11, /”K2” finns inte/],
    ['a thread’s class that is not there', 'class: K1', 'threadClass: K2', 11, /”K2” finns inte/],
    ['a title that is a number', 'Kommentarer av liten betydelse', '7', 10, /title är skrivet på fel sätt/],
    ['a trigger without its period', '    period: P2Y\n', '', 8, /både trigger .* och period/],
    [
      'a trigger of what is retained',
      destroyed,
      '    action: retain-permanently\n    trigger: received\n',
      8,
      /varken/,
    ],
    ['a period of what is retained alone', destroyed, '    action: retain-permanently\n    period: P2Y\n', 8, /varken/],
    ['a period that goes backwards', 'P2Y', '-P2Y', 14, /hela dagar|ingen frist/],
    ['a period that is none', 'P2Y', 'two years', 14, /period är ingen frist.*P2Y/],
    ['a period by the clock', 'P2Y', 'PT48H', 14, /hela dagar/],
    ['a period without end', 'P2Y', 'P99999999999999Y', 14, /hela dagar/],
    ['more months than a calendar has', 'P2Y', 'P4000000M', 14, /hela dagar/],
    ['a period without its trigger', '    trigger: received\n', '', 8, /både trigger .* och period/],
    ['a day that is none', '2026-01-12', '2026-02-30', 18, /decision.date är ingen dag/],
    [
      'a decision that ends before it begins',
      'validFrom: 2026-02-01',
      'validFrom: 2026-02-01\n      validTo: 2026-01-01',
      22,
      /innan det börjar/,
    ],
    ['a missing number of a decision', '      number: KS 2026/17\n', '', 17, /decision.number saknas/],
    ['a rule without a title', '    title: Kommentarer av liten betydelse\n', '', 8, /title saknas/],
    ['a period of what is retained', 'action: destroy', 'action: retain-permanently', 8, /varken trigger eller period/],
    ['a key given twice', 'version: 2', 'version: 2\n    version: 3', 10, /YAML/],
    ['a tab', '  - id: R1', '\t- id: R1', 8, /YAML/],
    ['an alias', 'version: 2', 'version: &v 2\n    source: *v', 1, /YAML/],
  ])('tells where it meets %s, and what to do', (_what, written, instead, line, sentence) => {
    expect(whole).toContain(written);
    const faults = faultsOf(whole.replace(written, instead));
    expect(faults).toContainEqual({ file: 'ks.yaml', line, sentence: expect.stringMatching(sentence) as unknown });
  });

  it.each([
    ['nothing', ''],
    ['a text', 'hej'],
    ['a list', '- 1'],
    ['no rules', 'recordsCreators: KS'],
    ['rules that are none', 'rules: 7'],
    ['a rule that is a text', 'rules: [hej]'],
  ])('refuses %s', (_what, text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
  });

  it('tells every fault of a file at once', () => {
    expect(faultsOf(whole.replace('class: K1', 'class: K2, words: 3').replace('P2Y', 'PT1H'))).toHaveLength(3);
  });
});
