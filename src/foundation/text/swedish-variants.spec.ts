import { swedishVariants } from './swedish-variants.js';

describe('the variants of a word', () => {
  it.each([
    ['skola', 'skolan'],
    ['skolorna', 'skolan'],
    ['huset', 'hus'],
    ['mötena', 'mötet'],
    ['cyklarna', 'cykeln'],
    ['rummet', 'rum'],
    ['museet', 'museum'],
    ['läroböcker', 'lärobok'],
    ['skrivit', 'skrev'],
    ['BRON', 'broar'],
    ['orosanmälan', 'orosanmälningar'],
    ['ansökningarna', 'ansökan'],
  ])('of %s hold %s', (word, variant) => {
    expect(swedishVariants(word)).toContain(variant);
  });

  it('begin with the word itself', () => {
    expect(swedishVariants('Gatan')[0]).toBe('gatan');
  });

  it.each(['redan', 'KS', '2026', 'e-tjänst'])('of %s are it alone or few', (word) => {
    expect(swedishVariants(word).length).toBeLessThan(8);
  });

  it('do not mistake one word for another', () => {
    expect(swedishVariants('svart')).not.toContain('svar');
    expect(swedishVariants('möjlighet')).not.toContain('möjlig');
    expect(swedishVariants('salt')).not.toContain('sal');
  });
});
