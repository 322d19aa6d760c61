import type { ClassifiableFacts } from './classifiable-facts.js';

/** One kind of condition: `conditions/<name>.ts` holds one, `conditions/index.ts` lists them. */
export interface ConditionKind<Value, Facts = ClassifiableFacts> {
  /** As it is written in a rule file, under `when`. */
  readonly name: string;
  /** For the schema that editors read: JSON Schema of what may be written. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Reads what was written; a fault is told in Swedish, and the rule is not used. */
  parse(written: unknown): ParsedCondition<Value>;
  holds(value: Value, facts: Facts): boolean;
  /** In Swedish, to go on a sentence that begins "Gäller handlingar som …". */
  describe(value: Value): string;
  /**
   * The values of the named fact that it lets through, where they can be listed: two rules that let no value through in
   * common can never hold for the same record. Null: it says nothing that can be compared.
   */
  accepts(value: Value): AcceptedFact | null;
  /** The words whose inflections it looks for in texts. */
  words?(value: Value): readonly string[];
}

export type ParsedCondition<Value> =
  { readonly kind: 'parsed'; readonly value: Value } | { readonly kind: 'fault'; readonly sentence: string };

export interface AcceptedFact {
  readonly fact: string;
  readonly values: ReadonlySet<string>;
}

/** A condition as a rule states it, with what it was parsed to. */
export interface StatedCondition<Facts = ClassifiableFacts> {
  readonly name: string;
  holds(facts: Facts): boolean;
  describe(): string;
  readonly accepts: AcceptedFact | null;
  readonly words: readonly string[];
}
