import type { ClassifiableFacts } from './classifiable-facts.js';
import type { FactRow } from './fact-columns.js';
import type { WordFinder } from './word-finder.js';

export type WithWords<Row extends FactRow> = Row & Pick<ClassifiableFacts, 'words'>;

const noWords: ReadonlySet<string> = new Set();

/** Gives the rows themselves the words of the rules that their texts hold: copies of a million rows would be dear. */
export async function addWords<Row extends FactRow>(
  rows: readonly Row[],
  finder: WordFinder | null,
): Promise<readonly WithWords<Row>[]> {
  const found = finder ? await finder.findIn(rows.map(({ text }) => text ?? '')) : [];
  return rows.map((row, at) => Object.assign(row, { words: found[at] ?? noWords }));
}
