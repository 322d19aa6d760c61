import { swedishVariants } from '../foundation/text/index.js';

/** Stems of words as the search index makes them; a word without a stem of its own is left out. */
export type StemWords = (words: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const mostRemembered = 200_000;
const none: ReadonlySet<string> = new Set();
const noRuleWords: readonly string[] = [];

/** A word of a text, with those words of rules that it is an inflection of. */
export interface LocatedWord {
  /** Its place in the text, in UTF-16 units; `to` is the first place after it. */
  readonly from: number;
  readonly to: number;
  /** In lower case. */
  readonly word: string;
  readonly ruleWords: readonly string[];
}

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
    await this.learn(tokens);
    return tokens.map((words) => this.collect(words));
  }

  /** For each text its words in their order, each with its place. */
  async locateIn(texts: readonly string[]): Promise<readonly (readonly LocatedWord[])[]> {
    const located = texts.map(locateTokens);
    await this.learn(located.map((tokens) => tokens.map(({ word }) => word)));
    return located.map((tokens) =>
      tokens.map((token) => ({ ...token, ruleWords: this.remembered.get(token.word) ?? noRuleWords })),
    );
  }

  /** Most texts hold none: nothing is made for them. */
  private collect(words: readonly string[]): ReadonlySet<string> {
    let found: Set<string> | null = null;
    for (const word of words)
      for (const ruleWord of this.remembered.get(word) ?? []) (found ??= new Set()).add(ruleWord);
    return found ?? none;
  }

  private async learn(tokens: readonly (readonly string[])[]): Promise<void> {
    if (this.remembered.size > mostRemembered) this.remembered.clear();
    const unknown = new Set<string>();
    for (const words of tokens) for (const word of words) if (!this.remembered.has(word)) unknown.add(word);
    if (unknown.size === 0) return;
    const stems = await this.stem([...unknown]);
    for (const word of unknown) this.remembered.set(word, this.ruleWordsByStem.get(stems.get(word) ?? word) ?? []);
  }
}

function locateTokens(text: string): Omit<LocatedWord, 'ruleWords'>[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: token, index: from }) => ({
    from,
    to: from + token.length,
    word: token.normalize('NFC').toLowerCase(),
  }));
}

function listTokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
