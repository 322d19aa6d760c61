import { shortestEdit } from './shortest-edit.js';

/** A piece that both texts have, or only the one before, or only the one after. */
export interface DifferencePiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What was changed, word by word. The pieces without the added ones are the text before, without the removed the one after. */
export function findWordDifference(before: string, after: string): DifferencePiece[] {
  const edits = shortestEdit(splitWords(before), splitWords(after));
  return joinPieces(withoutLoneSpaces(edits.map(({ kind, item }) => ({ kind, text: item }))));
}

function splitWords(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** A space between two changed words is changed with them, so that a rewritten sentence reads as one. */
function withoutLoneSpaces(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  return pieces.flatMap((piece, at) => {
    const isLone =
      piece.kind === 'same' && /^\s+$/.test(piece.text) && isChange(pieces[at - 1]) && isChange(pieces[at + 1]);
    return isLone
      ? ([
          { ...piece, kind: 'removed' },
          { ...piece, kind: 'added' },
        ] as const)
      : [piece];
  });
}

function isChange(piece: DifferencePiece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'same';
}

/** Between two unchanged pieces, first all that was removed, then all that was added. */
function joinPieces(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const joined: DifferencePiece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
