import { format, resolveConfig } from 'prettier';

/** The document as `/api/docs.json` serves it, in an order that does not hang on where a route is listed. */
export async function readOpenApi(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/docs.json`);
  const file = 'docs/openapi.json';
  return format(JSON.stringify(sorted(await answer.json())), { ...(await resolveConfig(file)), filepath: file });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
