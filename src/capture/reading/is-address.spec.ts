import { isAddress } from './is-address.js';
import { isFileAddress } from './is-file-address.js';

describe('isAddress', () => {
  it.each(['https://a.example/x', '//a.example', '/x', 'x.html', '?p=1', 'mailto:a@b.example', 'HTTP://A'])(
    'takes %j',
    (url) => {
      expect(isAddress(url)).toBe(true);
    },
  );

  it.each([
    '',
    ' ',
    '#top',
    'javascript:x()',
    ' java\nscript:x()',
    '\u0001javascript:x()',
    'data:text/html,x',
    'file:///etc',
    null,
  ])('leaves %j', (url) => {
    expect(isAddress(url)).toBe(false);
  });
});

describe('isFileAddress', () => {
  it('takes complete web addresses only', () => {
    const addresses = ['https://a.example/x.png', '/x.png', 'file:///etc/passwd', 'mailto:a@b.example', '', null];
    expect(addresses.filter(isFileAddress)).toEqual(['https://a.example/x.png']);
  });
});
