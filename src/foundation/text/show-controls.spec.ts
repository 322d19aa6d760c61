import { showControls } from './show-controls.js';

describe('text from strangers', () => {
  it.each([
    ['an escape sequence', 'hej\u001b[2Jdu', 'hej[U+001B][2Jdu'],
    ['a C1 control', '\u009b31m', '[U+009B]31m'],
    ['a right-to-left override', 'faktura\u202egpj.exe', 'faktura[U+202E]gpj.exe'],
    ['an isolate', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['a delete', 'a\u007f', 'a[U+007F]'],
  ])('shows %s instead of letting it act', (_, text, shown) => {
    expect(showControls(text)).toBe(shown);
  });

  it.each(['två\nrader\toch tabb', 'åäö ÅÄÖ 👩🏽‍🚒', 'مرحبا שלום'])('leaves ordinary text as it is: %j', (text) => {
    expect(showControls(text)).toBe(text);
  });

  it('writes every end of line as a line feed', () => {
    expect(showControls('a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });
});
