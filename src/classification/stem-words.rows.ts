import type { StemWords } from './word-finder.js';

export interface Reader {
  read<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** By the stemmer that the search index uses, so that a rule finds what a search finds. Stop words have no stem. */
export function stemWords(database: Reader): StemWords {
  return async (words) => {
    const rows = await database.read<{ word: string; stem: string }>(
      `SELECT word, (ts_lexize('swedish_stem', word))[1] AS stem FROM unnest($1::text[]) word
        WHERE cardinality(ts_lexize('swedish_stem', word)) > 0`,
      [words],
    );
    return new Map(rows.map(({ word, stem }) => [word, stem]));
  };
}
