import { listAskedFacts, type AskedFacts } from './asked-facts.js';
import type { StatedCondition } from './condition.js';
import { stemWords, type Reader } from './stem-words.rows.js';
import { WordFinder } from './word-finder.js';

/** What the rules want to know of records, and what finds their words. */
export interface Asking {
  readonly asked: AskedFacts;
  /** Null where no rule asks for words: then no text is read. */
  readonly finder: WordFinder | null;
}

export async function prepareAsking(
  rules: readonly { readonly conditions: readonly StatedCondition<never>[] }[],
  database: Reader,
): Promise<Asking> {
  const asked = listAskedFacts(rules);
  return { asked, finder: asked.words.size > 0 ? await WordFinder.of(asked.words, stemWords(database)) : null };
}

/** What the answers rest on that does not stand on a channel's records: the rules, its closing, its last snapshot. */
export async function readChannelStandings(
  ruleRefs: readonly number[],
  database: Reader,
): Promise<ReadonlyMap<number, string>> {
  const rules = [...ruleRefs].sort((one, other) => one - other).join(',');
  const channels = await database.read<{ id: number; standing: string }>(
    `SELECT c.id, concat_ws(' ', c.closed_on, s.latest) AS standing
       FROM channel c LEFT JOIN LATERAL (
         SELECT max(captured_at) AS latest FROM record WHERE kind = 'snapshot' AND channel_id = c.id) s ON true`,
  );
  return new Map(channels.map(({ id, standing }) => [id, `${rules} ${standing}`]));
}
