/** A piece of an excerpt; marked where it is a sought word. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Controls that no stored text holds. */
export const markStart = '\u0001';
export const markEnd = '\u0002';

const length = 280;
const before = 80;

/** The beginning of a text in which sought words are marked; a later place where they only stand there. */
export function readExcerpt(marked: string): ExcerptPiece[] {
  const flat = marked.replace(/\s+/g, ' ').trim();
  const firstMark = flat.indexOf(markStart);
  const start = firstMark > length ? flat.lastIndexOf(' ', firstMark - before) + 1 : 0;
  return cut(splitAtMarks(flat.slice(start)), start > 0 ? '… ' : '');
}

function splitAtMarks(text: string): ExcerptPiece[] {
  return text.split(markStart).flatMap((part, at) => {
    const [word = '', rest] = part.split(markEnd);
    return at === 0
      ? [{ text: part, marked: false }]
      : [
          { text: word, marked: true },
          { text: rest ?? '', marked: false },
        ];
  });
}

function cut(pieces: readonly ExcerptPiece[], lead: string): ExcerptPiece[] {
  const kept: ExcerptPiece[] = [{ text: lead, marked: false }];
  let left = length;
  for (const piece of pieces) {
    if (piece.text.length > left) {
      kept.push({ ...piece, text: shorten(piece.text, left) });
      break;
    }
    kept.push(piece);
    left -= piece.text.length;
  }
  return kept.filter(({ text }) => text !== '');
}

/** At the end of a word where one ends, never within a character. */
function shorten(text: string, most: number): string {
  const room = text.slice(0, most);
  const word = room.replace(/\s\S*$/, '');
  return `${(word || room).replace(/[\ud800-\udbff]$/, '')} …`;
}
