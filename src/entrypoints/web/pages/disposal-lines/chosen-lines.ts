import type { ChosenLines, LineFilter, LineMark } from '../../../../disposal/index.js';

/** What is ticked, or the whole choice; null where nothing is. */
export function toChosen(
  { line = [], vilka }: { readonly line?: readonly string[]; readonly vilka?: string },
  filter: LineFilter,
  mark: LineMark,
): ChosenLines | null {
  if (vilka === 'alla') return { filter: reachOfMark(filter, mark) };
  return line.length === 0 ? null : { ids: line };
}

/** In bulk nobody's striking is undone by the way: what becomes read is what nobody has marked. */
export function reachOfMark(filter: LineFilter, mark: LineMark): LineFilter {
  return mark === 'read' && filter.mark === null ? { ...filter, mark: 'unmarked' } : filter;
}
