/**
 * What a served value lacks, or has of another type, against a recorded one: `$.account.id: string, not number`.
 * Null fits any type; of a list the first item counts.
 */
export function listShapeDifferences(recorded: unknown, served: unknown, at = '$'): string[] {
  if (recorded === null || served === null) return [];
  if (typeOf(recorded) !== typeOf(served)) return [`${at}: ${typeOf(recorded)}, not ${typeOf(served)}`];
  if (Array.isArray(recorded)) return listItemDifferences(recorded, served as unknown[], at);
  if (typeof recorded !== 'object') return [];
  return Object.entries(recorded).flatMap(([key, value]) =>
    key in (served as object)
      ? listShapeDifferences(value, (served as Record<string, unknown>)[key], `${at}.${key}`)
      : [`${at}.${key}: missing`],
  );
}

function listItemDifferences(recorded: readonly unknown[], served: readonly unknown[], at: string): string[] {
  return recorded.length && served.length ? listShapeDifferences(recorded[0], served[0], `${at}[0]`) : [];
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
