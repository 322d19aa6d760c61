import fc from 'fast-check';
import { jsonLine } from './json-line.js';

describe('a line of JSON', () => {
  it('gives the same value back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(jsonLine({ text }))).toEqual({ text });
      }),
    );
  });

  it('is one line without anything that acts where it is shown', () => {
    const line = jsonLine('a\nb\u001b[2J\u009b\u202e\u2028\u007f');
    expect(line).toBe('"a\\nb\\u001b[2J\\u009b\\u202e\\u2028\\u007f"\n');
  });
});
