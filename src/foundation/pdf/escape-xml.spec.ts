import { describe, expect, it } from '@jest/globals';
import { escapeXml } from './escape-xml.js';

describe('text in XML', () => {
  it.each([
    ['A & <B>', 'A &amp; &lt;B&gt;'],
    ['a\u0000\u0007b', 'ab'],
    ['a\ud800b😀', 'ab😀'],
  ])('of %j is %j', (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });
});
