import { WordFinder, type StemWords } from './word-finder.js';

/** Cuts what is listed; like the index it has no stem for other words. Notes what it is asked. */
function aStemmer(stems: Readonly<Record<string, string>>): { stem: StemWords; asked: string[][] } {
  const asked: string[][] = [];
  const stem: StemWords = (words) => {
    asked.push([...words]);
    return Promise.resolve(new Map(words.flatMap((word) => (stems[word] ? [[word, stems[word]] as const] : []))));
  };
  return { stem, asked };
}

const stems = { bygglovet: 'bygglov', bygglov: 'bygglov', skola: 'skol', skolor: 'skol', skolan: 'skol' };
const finderOf = (words: readonly string[], { stem } = aStemmer(stems)) => WordFinder.of(new Set(words), stem);
const found = async (finder: WordFinder, ...texts: string[]) =>
  (await finder.findIn(texts)).map((words) => [...words].sort());

describe('the words of rules in texts', () => {
  it('are found in every inflection, text by text', async () => {
    const finder = await finderOf(['bygglov', 'skola']);
    const texts = ['Bygglovet för skolan', 'Inga skolor', 'Ingenting', ''];
    expect(await found(finder, ...texts)).toEqual([['bygglov', 'skola'], ['skola'], [], []]);
  });

  it('are found whatever their case, and beside signs, figures and emoji', async () => {
    const finder = await finderOf(['bygglov', '2026', 'överklagande']);
    expect(await found(finder, '#BYGGLOV2026', '(bygglov)🏠', 'år:2026!', 'ÖVERKLAGANDE')).toEqual([
      [],
      ['bygglov'],
      ['2026'],
      ['överklagande'],
    ]);
  });

  it('are whole words, never parts of others', async () => {
    expect(await found(await finderOf(['lov']), 'bygglov', 'lovade', 'lov')).toEqual([[], [], ['lov']]);
  });

  it('are found by the stem that the index has for them, whatever it looks like', async () => {
    const finder = await finderOf(['skola'], aStemmer({ skola: '§', skolorna: '§' }));
    expect(await found(finder, 'Skolorna')).toEqual([['skola']]);
  });

  it('are found by themselves where the index has no stem for them', async () => {
    expect(await found(await finderOf(['och'], aStemmer({})), 'Du och jag')).toEqual([['och']]);
  });

  it('are found in forms that the index keeps apart', async () => {
    expect(await found(await finderOf(['bro'], aStemmer({})), 'Broarna är stängda')).toEqual([['bro']]);
  });

  it('are all found where two have one stem', async () => {
    expect(await found(await finderOf(['skola', 'skolor']), 'skolan')).toEqual([['skola', 'skolor']]);
  });

  it('are asked of the index once for each word of the texts', async () => {
    const stemmer = aStemmer(stems);
    const finder = await finderOf(['bygglov'], stemmer);
    stemmer.asked.length = 0;
    await finder.findIn(['bygglovet och bygglovet', 'och']);
    await finder.findIn(['och bygglovet']);
    await finder.findIn(['och skolan']);
    expect(stemmer.asked).toEqual([['bygglovet', 'och'], ['skolan']]);
  });

  it('are found without all the words of a million texts in memory: after very many, it asks anew', async () => {
    const stemmer = aStemmer(stems);
    const finder = await finderOf(['bygglov'], stemmer);
    await finder.findIn([Array.from({ length: 200_001 }, (_, at) => `ord${at}`).join(' '), 'bygglovet']);
    stemmer.asked.length = 0;
    expect(await found(finder, 'bygglovet')).toEqual([['bygglov']]);
    expect(stemmer.asked).toEqual([['bygglovet']]);
  });
});
