/** What a person typed as PostgreSQL's `websearch_to_tsquery` reads it, which knows the English word for `eller` alone. */
export function toWebQuery(typed: string): string {
  return typed
    .split('"')
    .map((part, at) => (isOutsideQuotes(at) ? part.replace(/(?<=^|\s)eller(?=\s|$)/giu, 'or') : part))
    .join('"');
}

function isOutsideQuotes(at: number): boolean {
  return at % 2 === 0;
}
