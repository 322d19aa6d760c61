import { parseTexts, type ParsedCondition } from '../../classification/index.js';
import { conditionTexts } from '../rules/texts.sv.js';

/** A word or a phrase as a rule states it, and its words as they are sought in texts: in lower case. */
export interface StatedPhrase {
  readonly written: string;
  readonly words: readonly string[];
}

export function parsePhrases(written: unknown): ParsedCondition<readonly StatedPhrase[]> {
  const parsed = parseTexts(written);
  if (parsed.kind === 'fault') return parsed;
  const value = parsed.value.map((phrase) => ({ written: phrase, words: splitWords(phrase) }));
  const wordless = value.find(({ words }) => words.length === 0);
  return wordless ? { kind: 'fault', sentence: conditionTexts.noWord(wordless.written) } : { kind: 'parsed', value };
}

/** As `parsePhrases`, of single words: those of a phrase would each be found alone. */
export function parseWords(written: unknown): ParsedCondition<readonly StatedPhrase[]> {
  const parsed = parsePhrases(written);
  if (parsed.kind === 'fault') return parsed;
  const phrase = parsed.value.find(({ words }) => words.length > 1);
  return phrase ? { kind: 'fault', sentence: conditionTexts.notOneWord(phrase.written) } : parsed;
}

/** In lower case. */
export function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
