import type { LocatedWord } from '../classification/index.js';
import type { Origin } from '../records/index.js';
import { isPlainText, type WordedVersion } from './lightness/is-plain-text.js';
import { findSuggestions, type FoundSuggestion } from './find-suggestions.js';
import type { InsignificanceRule, TriageRules } from './rules/triage-rule.js';

export interface JudgedVersion extends WordedVersion {
  readonly words: readonly LocatedWord[];
}

/** What triage asks of a record. */
export interface JudgedRecord {
  readonly recordsCreator: string;
  readonly origin: Origin;
  readonly isRestricted: boolean;
  /** Oldest first; at least one. */
  readonly versions: readonly JudgedVersion[];
}

/** What rules come to: only the first is a decision, and only where somebody has decided that the rule makes it. */
export type Judgement =
  | { readonly kind: 'insignificant'; readonly rule: InsignificanceRule }
  | {
      readonly kind: 'for-a-person';
      readonly suggestions: readonly FoundSuggestion[];
      /** A rule that would have counted it as insignificant, had anybody decided that it does. */
      readonly undecidedRule: InsignificanceRule | null;
    };

export function judgeRecord(record: JudgedRecord, rules: TriageRules): Judgement {
  const found = record.versions.map((version) => findSuggestions(version, record.recordsCreator, rules.suggestions));
  const isLight = isEverPlain(record) && found.every((suggestions) => suggestions.length === 0);
  const holding = isLight ? rules.insignificance.filter((rule) => holdsFor(record, rule)) : [];
  const decided = holding.find(({ decision }) => decision !== null);
  if (decided) return { kind: 'insignificant', rule: decided };
  return { kind: 'for-a-person', suggestions: found.at(-1) ?? [], undecidedRule: holding[0] ?? null };
}

/** Whatever the rules say: what may be secret, was drawn up by us, or has ever been more than plain text is a person's. */
function isEverPlain({ origin, isRestricted, versions }: JudgedRecord): boolean {
  return origin === 'received' && !isRestricted && versions.length > 0 && versions.every(isPlainText);
}

function holdsFor({ recordsCreator, versions }: JudgedRecord, rule: InsignificanceRule): boolean {
  return (
    (rule.recordsCreators?.includes(recordsCreator) ?? true) &&
    rule.conditions.length > 0 &&
    versions.every(({ text }) => rule.conditions.every((condition) => condition.holds(text)))
  );
}
