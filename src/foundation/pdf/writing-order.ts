export type Direction = 'left-to-right' | 'right-to-left';

/** What a character does to the order of a line; numbers run from the left wherever they stand. */
export type Course = 'left' | 'right' | 'number' | 'separator' | 'neutral';

const fromRight = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

export function courseOf(character: string): Course {
  if (/^\p{Nd}/u.test(character)) return 'number';
  if (/^[.,:/]$/.test(character)) return 'separator';
  if (!/^[\p{L}\p{M}]/u.test(character)) return 'neutral';
  return fromRight.test(character) ? 'right' : 'left';
}

/** A paragraph runs as its first letter does (UAX #9, P2 and P3). */
export function directionOf(paragraph: string): Direction {
  const [first] = /[\p{L}]/u.exec(paragraph) ?? [];
  return first !== undefined && fromRight.test(first) ? 'right-to-left' : 'left-to-right';
}

/**
 * How deep each character of a line is embedded: what has an odd level runs from the right. UAX #9 without embeddings,
 * overrides and isolates, which never reach a page.
 */
export function levelsOf(courses: readonly Course[], direction: Direction): number[] {
  const own = direction === 'right-to-left' ? 'right' : 'left';
  const numbered = courses.map((course, at) =>
    course === 'separator' && courses[at - 1] === 'number' && courses[at + 1] === 'number' ? 'number' : course,
  );
  let strong: 'left' | 'right' = own;
  const settled = numbered.map((course) => {
    if (course === 'left' || course === 'right') strong = course;
    return course === 'number' && strong === 'left' ? 'left' : course;
  });
  return settleNeutrals(settled, own).map((course) => {
    if (course === 'number') return 2;
    if (course === 'right') return 1;
    return own === 'left' ? 0 : 2;
  });
}

type Settled = 'left' | 'right' | 'number';

/** What stands between two of a kind runs as they do, else as the paragraph. */
function settleNeutrals(courses: readonly Course[], own: 'left' | 'right'): Settled[] {
  const settled: Settled[] = [];
  for (let from = 0; from < courses.length;) {
    const course = courses[from]!;
    if (isSettled(course)) {
      settled.push(course);
      from += 1;
      continue;
    }
    const next = courses.findIndex((other, at) => at > from && isSettled(other));
    const end = next < 0 ? courses.length : next;
    const before = sideOf(courses[from - 1], own);
    const after = sideOf(courses[end], own);
    settled.push(...Array.from({ length: end - from }, () => (next >= 0 && before === after ? before : own)));
    from = end;
  }
  return settled;
}

function isSettled(course: Course): course is Settled {
  return course === 'left' || course === 'right' || course === 'number';
}

function sideOf(course: Course | undefined, own: 'left' | 'right'): 'left' | 'right' {
  if (course === 'left') return 'left';
  return course === 'right' || course === 'number' ? 'right' : own;
}

/** The order from left to right in which what was written is shown (UAX #9, L2). */
export function orderShown<T extends { readonly level: number }>(written: readonly T[]): T[] {
  const shown = [...written];
  const deepest = Math.max(0, ...written.map(({ level }) => level));
  for (let level = deepest; level > 0; level -= 1)
    for (let from = 0; from < shown.length; from += 1) {
      let to = from;
      while (to < shown.length && shown[to]!.level >= level) to += 1;
      if (to > from) shown.splice(from, to - from, ...shown.slice(from, to).reverse());
      from = to;
    }
  return shown;
}

const mirrored: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
  ...{ '<': '>', '>': '<', '«': '»', '»': '«', '‹': '›', '›': '‹' },
};

/** Brackets open towards what they hold, whichever way it runs. */
export function mirror(text: string): string {
  return text.replace(/[()[\]{}<>«»‹›]/g, (bracket) => mirrored[bracket]!);
}
