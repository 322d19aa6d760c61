import type { LineMark } from './disposal-list.js';

/** Which lines of a list; a null is no condition. */
export interface LineFilter {
  readonly channelId: number | null;
  /** Empty: those that have none. */
  readonly class: string | null;
  /** 0: those that have none. */
  readonly ruleRef: number | null;
  readonly origin: 'received' | 'drawn-up' | null;
  /** The year that retention counts from; 0: those that have none. */
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

interface LineCondition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A condition on `disposal_line n`; its parameters begin at `first`. */
export function lineCondition(filter: LineFilter, first: number): LineCondition {
  const { channelId, class: recordClass, ruleRef, origin, year, mark, outcome } = filter;
  const conditions: readonly (readonly [string, unknown])[] = [
    ['n.channel_id = ?', channelId],
    [`coalesce(n.class, '') = ?`, recordClass],
    ['coalesce(n.rule_ref, 0) = ?', ruleRef],
    ['n.origin = ?', origin],
    ['coalesce(extract(year FROM n.dated_on), 0) = ?', year],
    [`coalesce(n.mark, 'unmarked') = ?`, mark],
    ['n.outcome = ?', outcome],
  ];
  const asked = conditions.filter(([, value]) => value !== null);
  return {
    sql: ['true', ...asked.map(([sql], at) => sql.replace('?', `$${first + at}`))].join(' AND '),
    parameters: asked.map(([, value]) => value),
  };
}

/** What any of the filters finds; nothing where there is none. */
export function eitherCondition(filters: readonly LineFilter[], first: number): LineCondition {
  const [filter, ...others] = filters;
  if (!filter) return { sql: 'false', parameters: [] };
  const one = lineCondition(filter, first);
  const rest = eitherCondition(others, first + one.parameters.length);
  return { sql: `(${one.sql} OR ${rest.sql})`, parameters: [...one.parameters, ...rest.parameters] };
}
