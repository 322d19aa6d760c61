import type { LocatedWord, ParsedCondition, StatableCondition } from '../../classification/index.js';

/** A part of a text, in UTF-16 units; `to` is the first place after it. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A text as suggestions are asked of it. */
export interface MarkableText {
  readonly text: string;
  readonly words: readonly LocatedWord[];
  readonly hasAttachments: boolean;
}

/** One kind of condition that finds what it goes by: `<name>.ts` holds one, `index.ts` lists them. */
export interface MarkingKind<Value> {
  /** As it is written in a rule file, under `when`. */
  readonly name: string;
  /** For the schema that editors read: JSON Schema of what may be written. */
  readonly schema: Readonly<Record<string, unknown>>;
  parse(written: unknown): ParsedCondition<Value>;
  /** The parts of the text that it goes by; null where it does not hold. */
  find(value: Value, text: MarkableText): readonly Mark[] | null;
  /** In Swedish, to go on a sentence that begins "Gäller handlingar som …". */
  describe(value: Value): string;
  /** The words whose inflections it looks for, in lower case. */
  words?(value: Value): readonly string[];
}

/** A condition as a rule states it, with what it was parsed to. */
export interface MarkingCondition {
  readonly name: string;
  find(text: MarkableText): readonly Mark[] | null;
  describe(): string;
  readonly words: readonly string[];
}

export function statable<Value>(kind: MarkingKind<Value>): StatableCondition<MarkingCondition> {
  const { name, schema } = kind;
  return {
    name,
    schema,
    state(written) {
      const parsed = kind.parse(written);
      if (parsed.kind === 'fault') return parsed;
      const { value } = parsed;
      const condition: MarkingCondition = {
        name,
        find: (text) => kind.find(value, text),
        describe: () => kind.describe(value),
        words: kind.words?.(value) ?? [],
      };
      return { kind: 'stated', condition };
    },
  };
}
