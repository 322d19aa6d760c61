import { swedishVariants } from '../foundation/text/index.js';

/** Stems of words as the search index makes them; a word without a stem of its own is left out. */
export type StemWords = (words: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const mostRemembered = 200_000;
const none: ReadonlySet<string> = new Set();

/** Finds the words of rules in texts, in every inflection. */
export class WordFinder {
  private readonly remembered = new Map<string, readonly string[]>();

  private constructor(
    private readonly ruleWordsByStem: ReadonlyMap<string, readonly string[]>,
    private readonly stem: StemWords,
  ) {}

  /** @param ruleWords in lower case */
  static async of(ruleWords: ReadonlySet<string>, stem: StemWords): Promise<WordFinder> {
    const variants = [...ruleWords].flatMap((word) => swedishVariants(word).map((variant) => [variant, word] as const));
    const stems = await stem(variants.map(([variant]) => variant));
    const byStem = new Map<string, string[]>();
    for (const [variant, word] of variants) {
      const key = stems.get(variant) ?? variant;
      const known = byStem.get(key) ?? [];
      if (!known.includes(word)) byStem.set(key, [...known, word]);
    }
    return new WordFinder(byStem, stem);
  }

  /** For each text the words of the rules that it holds. */
  async findIn(texts: readonly string[]): Promise<readonly ReadonlySet<string>[]> {
    const tokens = texts.map(listTokens);
    await this.learn(new Set(tokens.flat()));
    return tokens.map((words) => {
      const found = words.flatMap((word) => this.remembered.get(word) ?? []);
      return found.length === 0 ? none : new Set(found);
    });
  }

  private async learn(words: ReadonlySet<string>): Promise<void> {
    if (this.remembered.size > mostRemembered) this.remembered.clear();
    const unknown = [...words].filter((word) => !this.remembered.has(word));
    if (unknown.length === 0) return;
    const stems = await this.stem(unknown);
    for (const word of unknown) this.remembered.set(word, this.ruleWordsByStem.get(stems.get(word) ?? word) ?? []);
  }
}

function listTokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
