import { wrapText } from './wrap-text.js';

describe('a text for the terminal', () => {
  it('stays whole where it fits', () => {
    expect(wrapText('  två ord', '    ')).toBe('  två ord');
  });

  it('breaks between words, and indents what follows', () => {
    expect(wrapText('ett två tre fyra', '  ', 9)).toBe('ett två\n  tre\n  fyra');
  });

  it('leaves a word that is too long whole, so that an address can be copied', () => {
    expect(wrapText('se https://example.org/lång', '', 10)).toBe('se\nhttps://example.org/lång');
  });
});
