import fc from 'fast-check';
import { WordFinder } from '../classification/index.js';
import { readRuleFile } from '../foundation/rule-files/index.js';
import { judgeRecord, type JudgedRecord } from './judge-record.js';
import { readTriage } from './rules/read-triage.js';
import type { TriageRules } from './rules/triage-rule.js';
import { insignificanceRuleShape, suggestionRuleShape } from './rules/triage-shape.js';

const decision = { body: 'Kommunstyrelsen', date: '2026-01-12' };
const thanks = ['tack', 'tack så mycket', 'stort tack', 'bra', 'så bra'];

function rulesOf(insignificant: readonly object[], suggestions: readonly object[]): TriageRules {
  const read = readRuleFile('x.yaml', '{}');
  if (read.kind === 'broken') throw new Error(read.reason);
  const written = {
    recordsCreators: null,
    insignificant: insignificant.map((rule, at) =>
      insignificanceRuleShape.parse({ id: `OB${at}`, version: 1, ...rule }),
    ),
    suggestions: suggestions.map((rule, at) =>
      suggestionRuleShape.parse({ id: `FO${at}`, version: 1, because: 'det kan vara något', weight: 50, ...rule }),
    ),
  };
  const { faults, ...rules } = readTriage(written, read.ruleFile);
  expect(faults).toEqual([]);
  return rules;
}

const decided = [
  { when: { onlyEmoji: true }, decision },
  { when: { only: thanks }, decision },
];
const telling = [{ when: { words: ['hot', 'tack'] } }];

/** A stemmer that leaves words as they are. */
const asTheyAre = () => Promise.resolve(new Map<string, string>());

async function aRecord(texts: readonly string[], rules: TriageRules, stated: Partial<JudgedRecord> = {}) {
  const sought = rules.suggestions.flatMap(({ conditions }) => conditions.flatMap(({ words }) => words));
  const finder = await WordFinder.of(new Set(sought), asTheyAre);
  const words = await finder.locateIn(texts);
  const record: JudgedRecord = {
    recordsCreator: 'Kommunstyrelsen',
    origin: 'received',
    isRestricted: false,
    versions: texts.map((text, at) => ({ text, links: [], hasAttachments: false, words: words[at]! })),
    ...stated,
  };
  return record;
}

const judge = async (texts: readonly string[], rules = rulesOf(decided, []), stated: Partial<JudgedRecord> = {}) =>
  judgeRecord(await aRecord(texts, rules, stated), rules).kind;

describe('a rule of insignificance', () => {
  it.each([
    'Tack!',
    'TACK 🙏',
    'Tack så mycket, så bra!!',
    '@norrsunda Tack',
    '@norrsunda@social.example tack',
    '👍',
    '👩‍👩‍👧 ❤️',
    '🇸🇪🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Tack\n\nStort tack.',
  ])('that is decided counts %j', async (text) => expect(await judge([text])).toBe('insignificant'));

  it.each([
    '',
    '!',
    '@norrsunda',
    'Tack?',
    'Tack ❓',
    'Tack 2',
    '1️⃣',
    'Tack för ingenting',
    'Tackla problemet',
    'Hjälp',
    'Tack https://platform.example',
    'Tack www.platform.example',
    'Tack €',
    '👍 hjälp',
    '👍\u{E0068}\u{E006F}\u{E0074}',
    'tack a\u0301',
  ])('does not count %j', async (text) => expect(await judge([text])).toBe('for-a-person'));

  it('never counts what has a picture or a link, but the links of accounts that are mentioned are none', async () => {
    const rules = rulesOf(decided, []);
    const { versions } = await aRecord(['@norrsunda tack'], rules);
    const kindOf = (stated: object) => judge([''], rules, { versions: [{ ...versions[0]!, ...stated }] });
    expect(await kindOf({ hasAttachments: true })).toBe('for-a-person');
    expect(await kindOf({ links: ['https://platform.example/bild'] })).toBe('for-a-person');
    expect(await kindOf({ links: ['https://platform.example/@norrsunda'] })).toBe('insignificant');
  });

  it('never counts what is ours, restricted, or has said more before', async () => {
    const rules = rulesOf(decided, []);
    expect(await judge(['Tack'], rules, { origin: 'drawn-up' })).toBe('for-a-person');
    expect(await judge(['Tack'], rules, { isRestricted: true })).toBe('for-a-person');
    expect(await judge(['Vägen är trasig', 'Tack'])).toBe('for-a-person');
    expect(await judge(['Stort tack', 'Tack'])).toBe('insignificant');
  });

  it('is its records creators’ alone', async () => {
    const [rule] = rulesOf(decided, []).insignificance;
    const theirs = { insignificance: [{ ...rule!, recordsCreators: ['Byggnadsnämnden'] }], suggestions: [] };
    expect(await judge(['👍'], theirs)).toBe('for-a-person');
    expect(await judge(['👍'], theirs, { recordsCreator: 'Byggnadsnämnden' })).toBe('insignificant');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...thanks, '👍', '!', ' ', '?', '1', 'hot', '@kim')).map((parts) => parts.join(' ')),
  );

  it('decides nothing until somebody has decided that it does', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 3 }), async (texts) => {
        const undecided = decided.map(({ when }) => ({ when }));
        expect(await judge(texts, rulesOf(undecided, []))).toBe('for-a-person');
      }),
    ));

  it('never decides of what a suggestion is about, a question, a figure, or what it says nothing of', () =>
    fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const rules = rulesOf(decided, telling);
        const record = await aRecord([text], rules);
        const answer = judgeRecord(record, rules);
        const isTold = record.versions[0]!.words.some(({ ruleWords }) => ruleWords.length > 0);
        if (isTold || /[?\p{N}]/u.test(text)) expect(answer.kind).toBe('for-a-person');
        if (answer.kind === 'insignificant') expect(text).toMatch(/^[\p{L}\p{M}\p{P}\p{S}\p{Cf}\s_]+$/u);
      }),
    ));

  it('is told of where it would have decided', async () => {
    const rules = rulesOf([{ when: { onlyEmoji: true } }], []);
    const answer = judgeRecord(await aRecord(['👍'], rules), rules);
    expect(answer).toMatchObject({ kind: 'for-a-person', undecidedRule: { id: 'OB0' } });
  });

  it('of the longest texts is asked in no time', async () => {
    const hostile = ['tack '.repeat(20_000), '👍'.repeat(50_000), `@${'a'.repeat(100_000)}`, '@a '.repeat(33_000)];
    const begun = performance.now();
    for (const text of hostile) await judge([text]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
