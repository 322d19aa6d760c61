import { alikeDigest } from './alike-digest.js';

const digestOf = (text: string, stated = {}) =>
  alikeDigest({ text, links: [], hasAttachments: false, ...stated })?.toString('hex') ?? null;

describe('texts that are decided of together', () => {
  it.each([
    ['Heja!', 'heja 😀'],
    ['@norrsunda Heja', 'HEJA...'],
    ['👍', '😀 ❤️'],
  ])('are %j and %j', (one, other) => expect(digestOf(one)).toBe(digestOf(other)));

  it.each([
    ['Heja', 'Hoppa'],
    ['Heja 1', 'Heja 2'],
    ['Heja', '👍'],
  ])('are not %j and %j', (one, other) => expect(digestOf(one)).not.toBe(digestOf(other)));

  it('are none where they are long, say nothing, or have something with them', () => {
    expect(digestOf('a'.repeat(81))).toBeNull();
    expect(digestOf('...')).toBeNull();
    expect(digestOf('Heja', { hasAttachments: true })).toBeNull();
    expect(digestOf('Heja', { links: ['https://platform.example'] })).toBeNull();
  });
});
