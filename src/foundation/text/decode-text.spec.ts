import { decodeText } from './decode-text.js';

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('Förvaltning')],
    ['UTF-8 with its mark', Buffer.from('\ufeffFörvaltning')],
    ['UTF-16 with its mark', Buffer.from('\ufeffFörvaltning', 'utf16le')],
    ['Windows-1252', Buffer.from('Förvaltning', 'latin1')],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Förvaltning');
  });
});
