import { showAuthor } from './show-author.js';
import { unnamed } from './texts.sv.js';

const channel = { displayName: 'Norrsunda kommun' };

describe('the author in a heading', () => {
  it.each([
    ['the name that was shown', 'Karin', 'received', 'Karin'],
    ['an emoji', '🌻', 'received', '🌻'],
    ['our channel where we gave no name', null, 'drawn-up', 'Norrsunda kommun'],
    ['nobody where a visitor gave no name', null, 'received', unnamed],
    ['nobody for a name that cannot be seen', '\u202E\u200F \u3000', 'received', unnamed],
    ['the beginning of a name that goes on', '😀'.repeat(200), 'received', `${'😀'.repeat(80)} …`],
  ] as const)('is %s', (_what, name, origin, shown) => {
    expect(showAuthor(name, origin, channel)).toBe(shown);
  });
});
