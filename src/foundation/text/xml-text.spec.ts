import fc from 'fast-check';
import { xmlAttribute, xmlText } from './xml-text.js';

describe('text in XML', () => {
  it.each([
    ['A & <B> ]]>', 'A &amp; &lt;B&gt; ]]&gt;'],
    ['a\u0000\u0008\uffffb', 'a[U+0000][U+0008][U+FFFF]b'],
    ['a\ud800b😀', 'a\ufffdb😀'],
    ['a\r\nb', 'a&#13;\nb'],
  ])('of %j is %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });

  it('stands in an attribute with its ends of lines', () => {
    expect(xmlAttribute('"a"\n\tb')).toBe('&quot;a&quot;&#10;&#9;b');
  });

  it('never holds what would end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(text)).not.toMatch(/[<>\r\0]|\p{Surrogate}/u);
        expect(xmlAttribute(text)).not.toMatch(/[<>"\r\n\t\0]|\p{Surrogate}/u);
      }),
    );
  });
});
