import type { Mark, MarkableText } from './conditions/marking-condition.js';
import type { SuggestionRule } from './rules/triage-rule.js';

export interface FoundSuggestion {
  readonly rule: SuggestionRule;
  /** In the order of the text, none over another. */
  readonly marks: readonly Mark[];
}

const mostMarks = 100;

/** Which rules say that a text may matter, the weightiest first, and by what in it. */
export function findSuggestions(
  text: MarkableText,
  recordsCreator: string,
  rules: readonly SuggestionRule[],
): readonly FoundSuggestion[] {
  return rules
    .filter(({ recordsCreators }) => recordsCreators?.includes(recordsCreator) ?? true)
    .flatMap((rule) => {
      const marks = findMarks(text, rule);
      return marks === null ? [] : [{ rule, marks }];
    })
    .sort((one, other) => other.rule.weight - one.rule.weight);
}

/** Null where not all of the rule's conditions hold. */
function findMarks(text: MarkableText, { conditions }: SuggestionRule): readonly Mark[] | null {
  const marks: Mark[] = [];
  for (const condition of conditions) {
    const found = condition.find(text);
    if (found === null) return null;
    marks.push(...found.slice(0, mostMarks));
  }
  return conditions.length === 0 ? null : joinMarks(marks).slice(0, mostMarks);
}

function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = joined.at(-1);
    if (last && mark.from < last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    else joined.push(mark);
  }
  return joined;
}
