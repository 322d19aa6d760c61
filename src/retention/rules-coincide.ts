import type { RetentionRule } from './retention-rule.js';

/** Whether something can exist that both rules are about. Where that cannot be told it is taken to be so. */
export function mayCoincide(one: RetentionRule, other: RetentionRule): boolean {
  return one.subject === other.subject && shareCreator(one, other) && shareFacts(one, other);
}

function shareCreator({ recordsCreators: one }: RetentionRule, { recordsCreators: other }: RetentionRule): boolean {
  return one === null || other === null || one.some((name) => other.includes(name));
}

/** Every fact that both ask about must have a value that both let through. */
function shareFacts(one: RetentionRule, other: RetentionRule): boolean {
  return one.conditions.every(({ accepts }) =>
    other.conditions.every((theirs) => {
      if (!accepts || !theirs.accepts || accepts.fact !== theirs.accepts.fact) return true;
      return [...accepts.values].some((value) => theirs.accepts!.values.has(value));
    }),
  );
}
