import type { LineMark } from './disposal-list.js';

/** Which lines of a list; a null is no condition. */
export interface LineFilter {
  readonly channelId: number | null;
  readonly class: string | null;
  readonly ruleRef: number | null;
  readonly origin: 'received' | 'drawn-up' | null;
  /** The year that retention counts from. */
  readonly year: number | null;
  /** `unmarked`: nobody has read them. */
  readonly mark: LineMark | 'unmarked' | null;
  readonly outcome: 'destroyed' | 'spared' | null;
}

export const everyLine: LineFilter = {
  channelId: null,
  class: null,
  ruleRef: null,
  origin: null,
  year: null,
  mark: null,
  outcome: null,
};

/** A condition on `disposal_line n`; its parameters begin at `first`. */
export function lineCondition(filter: LineFilter, first: number): { sql: string; parameters: readonly unknown[] } {
  const { channelId, class: recordClass, ruleRef, origin, year, mark, outcome } = filter;
  const conditions: readonly (readonly [string, unknown])[] = [
    ['n.channel_id = ?', channelId],
    ['n.class = ?', recordClass],
    ['n.rule_ref = ?', ruleRef],
    ['n.origin = ?', origin],
    ['extract(year FROM n.dated_on) = ?', year],
    [`coalesce(n.mark, 'unmarked') = ?`, mark],
    ['n.outcome = ?', outcome],
  ];
  const asked = conditions.filter(([, value]) => value !== null);
  return {
    sql: ['true', ...asked.map(([sql], at) => sql.replace('?', `$${first + at}`))].join(' AND '),
    parameters: asked.map(([, value]) => value),
  };
}
