import { localPath } from './local-path.js';

describe('the page to go on to', () => {
  it.each(['/', '/handlingar?q=isbana', '/kanaler/1#historik'])('may be %s', (path) => {
    expect(localPath(path)).toBe(path);
  });
  it.each([
    'https://bluff.example/',
    '//bluff.example/',
    '/\\bluff.example/',
    '/\t/bluff.example',
    'javascript:alert(1)',
    '',
    undefined,
    ['/a'],
  ])('is the start page instead of %j', (path) => {
    expect(localPath(path)).toBe('/');
  });
});
