import type { ClassifiableFacts } from './classifiable-facts.js';
import type { FactRow } from './fact-columns.js';
import type { WordFinder } from './word-finder.js';

const noWords: ReadonlySet<string> = new Set();

/** The rows' facts, each with the words of the rules that its text holds. */
export async function addWords<Row extends FactRow>(
  rows: readonly Row[],
  finder: WordFinder | null,
): Promise<readonly (Omit<Row, 'text'> & Pick<ClassifiableFacts, 'words'>)[]> {
  const found = finder ? await finder.findIn(rows.map(({ text }) => text ?? '')) : [];
  return rows.map(({ text, ...row }, at) => ({ ...row, words: found[at] ?? noWords }));
}
