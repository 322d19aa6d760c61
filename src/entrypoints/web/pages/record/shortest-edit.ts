export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly item: string;
}

/** Texts that differ in more places have been rewritten: there the whole is shown as replaced. */
const mostChanges = 1500;

/** The fewest removals and additions that make one list into another (Myers 1986), bounded in time and memory. */
export function shortestEdit(before: readonly string[], after: readonly string[]): Edit[] {
  const start = countSame(before, after, (items, at) => items[at]);
  const [restBefore, restAfter] = [before.slice(start), after.slice(start)];
  const end = countSame(restBefore, restAfter, (items, at) => items[items.length - 1 - at]);
  const middle = editMiddle(restBefore.slice(0, restBefore.length - end), restAfter.slice(0, restAfter.length - end));
  return [
    ...toEdits('same', before.slice(0, start)),
    ...middle,
    ...toEdits('same', restBefore.slice(restBefore.length - end)),
  ];
}

function countSame(
  before: readonly string[],
  after: readonly string[],
  itemAt: (items: readonly string[], at: number) => string | undefined,
): number {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && itemAt(before, at) === itemAt(after, at)) at++;
  return at;
}

function editMiddle(before: readonly string[], after: readonly string[]): Edit[] {
  const trace = traceChanges(before, after);
  return trace === null ? [...toEdits('removed', before), ...toEdits('added', after)] : walkBack(before, after, trace);
}

/** For each number of changes, how far along `before` each diagonal reaches; null where there are too many changes. */
function traceChanges(before: readonly string[], after: readonly string[]): Int32Array[] | null {
  const most = Math.min(before.length + after.length, mostChanges);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reach.slice(most + 1 - changes - 1, most + 1 + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = nextReach(reach, most + 1, diagonal, changes);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach[most + 1 + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
  return null;
}

/** Where a diagonal begins: from the one above by an addition, or from the one below by a removal. */
function nextReach(reach: Int32Array, middle: number, diagonal: number, changes: number): number {
  const [below, above] = [reach[middle + diagonal - 1]!, reach[middle + diagonal + 1]!];
  return comesByAddition(below, above, diagonal, changes) ? above : below + 1;
}

function comesByAddition(below: number, above: number, diagonal: number, changes: number): boolean {
  return diagonal === -changes || (diagonal !== changes && below < above);
}

function walkBack(before: readonly string[], after: readonly string[], trace: readonly Int32Array[]): Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [before.length, after.length];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const [reach, middle, diagonal] = [trace[changes]!, changes + 1, x - y];
    const [below, above] = [reach[middle + diagonal - 1]!, reach[middle + diagonal + 1]!];
    const isAddition = comesByAddition(below, above, diagonal, changes);
    const [fromX, fromY] =
      changes === 0 ? [0, 0] : isAddition ? [above, above - diagonal - 1] : [below, below - diagonal + 1];
    while (x > fromX && y > fromY && before[x - 1] === after[y - 1]) {
      edits.push({ kind: 'same', item: before[--x]! });
      y--;
    }
    if (changes === 0) break;
    if (isAddition) edits.push({ kind: 'added', item: after[--y]! });
    else edits.push({ kind: 'removed', item: before[--x]! });
  }
  return edits.reverse();
}

function toEdits(kind: Edit['kind'], items: readonly string[]): Edit[] {
  return items.map((item) => ({ kind, item }));
}
