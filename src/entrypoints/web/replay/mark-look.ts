import type { Block, Inline, Line, Look } from './look.js';

export interface MarkedLook {
  readonly look: Look;
  /** Those that stand nowhere in one piece: in a title, or across a link. */
  readonly missed: readonly string[];
}

/** A look whose text has these words marked; each is as it stands in the record's text. */
export function markLook(look: Look, words: readonly string[]): MarkedLook {
  if (words.length === 0) return { look, missed: [] };
  const found = new Set<string>();
  const pattern = anyOf(words);
  const line = (pieces: Line): Line => pieces.flatMap((piece) => markPiece(piece, pattern, found));
  const blocks = look.blocks.map((block) => markBlock(block, line));
  return { look: { ...look, blocks }, missed: words.filter((word) => !found.has(word)) };
}

function markBlock(block: Block, line: (pieces: Line) => Line): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, line: line(block.line) };
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => markBlock(inner, line)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => markBlock(inner, line))) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, line: line(cell.line) }))) };
    case 'preformatted':
    case 'media':
    case 'rule':
      return block;
  }
}

function markPiece(piece: Inline, pattern: RegExp, found: Set<string>): Inline[] {
  if (piece.kind !== 'text') return [piece];
  // Splitting by a group gives what is between the words, and the words, in turn.
  return piece.text.split(pattern).flatMap((text, at): Inline[] => {
    if (text === '') return [];
    if (at % 2 === 0) return [{ ...piece, text }];
    found.add(text);
    return [{ ...piece, text, isMarked: true }];
  });
}

const letter = '[\\p{L}\\p{N}]';
const beginsWithLetter = new RegExp(`^${letter}`, 'u');
const endsWithLetter = new RegExp(`${letter}$`, 'u');

/** Whole words: "hot" is not marked in "hotell". */
function anyOf(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  const patterns = longestFirst.map((word) => {
    const before = beginsWithLetter.test(word) ? `(?<!${letter})` : '';
    const after = endsWithLetter.test(word) ? `(?!${letter})` : '';
    return `${before}${word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}${after}`;
  });
  return new RegExp(`(${patterns.join('|')})`, 'u');
}
