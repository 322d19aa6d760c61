import { WordFinder } from '../../classification/index.js';
import type { MarkableText } from './marking-condition.js';
import { markingConditions } from './index.js';

const asTheyAre = () => Promise.resolve(new Map<string, string>());

function stated(name: string, written: unknown) {
  const result = markingConditions.find((one) => one.name === name)!.state(written);
  if (result.kind === 'fault') throw new Error(result.sentence);
  return result.condition;
}

async function marksOf(name: string, written: unknown, text: string): Promise<string[] | null> {
  const condition = stated(name, written);
  const finder = await WordFinder.of(new Set(condition.words), asTheyAre);
  const [words] = await finder.locateIn([text]);
  const markable: MarkableText = { text, words: words!, hasAttachments: false };
  const marks = condition.find(markable);
  return marks && marks.map(({ from, to }) => text.slice(from, to));
}

describe('what a suggestion goes by', () => {
  it.each<[string, unknown, string, string[] | null]>([
    ['words', ['skola'], 'Vår 😀 SKOLA, och skolan!', ['SKOLA', 'skolan']],
    ['words', ['skola'], 'Skolad', null],
    ['words', ['lov'], 'bygglov', null],
    ['words', ['övergrepp'], 'o\u0308vergrepp', ['o\u0308vergrepp']],
    ['phrases', ['slå ihjäl'], 'Ska slå\n ihjäl dig', ['slå\n ihjäl']],
    ['phrases', ['slå ihjäl'], 'slå inte ihjäl', null],
    ['phrases', ['hål i vägen'], 'Det är hål i vägen.', ['hål i vägen']],
    ['question', true, 'Hej! När blir bron klar? Tack.', ['När blir bron klar?']],
    ['question', true, 'Va?! Jaså?', ['Va?', 'Jaså?']],
    ['question', true, 'https://platform.example/?q=1', null],
    ['address', true, 'Lampan på Storgatan 5 B är sönder', ['Storgatan 5 B']],
    ['address', true, 'Östra Kungsvägen 12.', ['Kungsvägen 12']],
    ['address', true, 'Stora vägen 3 i byn', ['Stora vägen 3']],
    ['address', true, 'Skicka till 666 31 Bengtsfors', ['666 31 Bengtsfors']],
    ['address', true, 'på gatan 5 bilar, Storgatan', null],
    ['caseNumber', true, 'Se KS 2026/123 och MBN-2025-7.', ['KS 2026/123', 'MBN-2025-7']],
    ['caseNumber', true, 'dnr 2026:14, 2026/1234', ['dnr 2026:14', '2026/1234']],
    ['caseNumber', true, 'läsåret 2026/27, 2026-11-24, 2026-11', null],
    ['personalIdentityNumber', true, 'Jag heter 900101-2385 ok', ['900101-2385']],
    [
      'personalIdentityNumber',
      true,
      '19900101 2385, 199001012385, 701063-2391',
      ['19900101 2385', '199001012385', '701063-2391'],
    ],
    ['personalIdentityNumber', true, '900101-2384, 900231-2385, 1234567890', null],
    ['telephone', true, 'Ring 070-123 45 67 eller +46 (0)531 52 60 00', ['070-123 45 67', '+46 (0)531 52 60 00']],
    ['telephone', true, 'år 2026, 112, 000101-2384', null],
    ['mail', true, 'Skriv till kim.k@post.example.', ['kim.k@post.example']],
    ['mail', true, '@kim@platform.example', null],
  ])('%s %j in %j is %j', async (name, written, text, marks) => {
    expect(await marksOf(name, written, text)).toEqual(marks);
  });

  it('is a picture or a file, with nothing to mark', () => {
    const condition = stated('attachment', true);
    expect(condition.find({ text: '', words: [], hasAttachments: true })).toEqual([]);
    expect(condition.find({ text: '', words: [], hasAttachments: false })).toBeNull();
  });

  it.each<[string, unknown]>([
    ['words', ['slå ihjäl']],
    ['words', []],
    ['phrases', ['!']],
    ['question', false],
    ['address', 'ja'],
  ])('is refused in Swedish where %s is written %j', (name, written) => {
    const result = markingConditions.find((one) => one.name === name)!.state(written);
    expect(result).toMatchObject({ kind: 'fault', sentence: expect.stringMatching(/^.{20,}\.$/) as unknown });
  });

  it.each(markingConditions.map(({ name }) => name))(
    '%s reads a hostile text of a hundred thousand characters to its end',
    async (name) => {
      const written = name === 'words' ? ['hot'] : name === 'phrases' ? ['hot hot hot mot'] : true;
      const seeds = [
        'a',
        'A',
        '1',
        '0 ',
        '?',
        'hot ',
        'a.',
        'a@',
        'Agatan ',
        'KS ',
        '2026/',
        '+46',
        '12345',
        ' \n',
        'www.',
        '𝒜',
        'a\u0301',
      ];
      for (const seed of seeds) {
        const begun = performance.now();
        await marksOf(name, written, seed.repeat(100_000 / seed.length));
        expect({ seed, isSlow: performance.now() - begun > 2000 }).toEqual({ seed, isSlow: false });
      }
    },
  );
});
