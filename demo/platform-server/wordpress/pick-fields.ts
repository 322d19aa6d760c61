/** Only the fields that `_fields` names (`id,title.rendered`); everything where it is absent. */
export function pickFields(item: object, query: URLSearchParams): object {
  const wanted = [...query.getAll('_fields'), ...query.getAll('_fields[]')].join(',');
  return wanted === ''
    ? item
    : pick(
        item,
        wanted.split(',').map((field) => field.trim().split('.')),
      );
}

function pick(value: object, paths: readonly (readonly string[])[]): object {
  const kept = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const below = paths.filter(([first]) => first === key).map((path) => path.slice(1));
    if (below.length === 0) return [];
    const isWhole = below.some((path) => path.length === 0) || typeof inner !== 'object' || inner === null;
    return [[key, isWhole ? inner : pick(inner, below)] as const];
  });
  return Object.fromEntries(kept);
}
