import type { Look } from './look.js';
import { markLook } from './mark-look.js';

const lookOf = (...texts: readonly string[]): Look => ({
  title: null,
  warning: null,
  blocks: texts.map((text) => ({ kind: 'paragraph', line: [{ kind: 'text', text, style: 'plain' }] })),
  poll: null,
  frames: [],
  isProtected: false,
});
const marksOf = (texts: readonly string[], words: readonly string[]) => {
  const { look, missed } = markLook(lookOf(...texts), words);
  const lines = look.blocks.map((block) => (block.kind === 'paragraph' ? block.line : []));
  const shown = lines.map((line) =>
    line.map((piece) => (piece.kind === 'text' ? (piece.isMarked ? `[${piece.text}]` : piece.text) : '')).join(''),
  );
  return { shown, missed };
};

describe('words marked in a look', () => {
  it.each<[readonly string[], readonly string[], readonly string[], readonly string[]]>([
    [['Jag ska slå ihjäl er'], ['slå ihjäl'], ['Jag ska [slå ihjäl] er'], []],
    [['Ett hot', 'på hotellet'], ['hot'], ['Ett [hot]', 'på hotellet'], []],
    [['När öppnar badet?'], ['?'], ['När öppnar badet[?]'], []],
    [['KS 2026/17 (bilaga)'], ['KS 2026/17', 'bilaga'], ['[KS 2026/17] ([bilaga])'], []],
    [['a+b och a'], ['a+b', 'a'], ['[a+b] och [a]'], []],
    [['Slå', 'ihjäl'], ['Slå ihjäl'], ['Slå', 'ihjäl'], ['Slå ihjäl']],
    [['Utan'], [], ['Utan'], []],
  ])('of %j, %j', (texts, words, shown, missed) => {
    expect(marksOf(texts, words)).toEqual({ shown, missed });
  });
});
