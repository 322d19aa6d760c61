import type { LoggedError } from './describe-error.js';
import type { LogEntry } from './log-entry.js';

/** One JSON document without line breaks, for machines that gather logs. */
export function formatAsJson({ at, level, from, message, fields, error }: LogEntry): string {
  const said = { at: at.toISOString(), level, ...(from && { from }), message, ...fields };
  return JSON.stringify(error ? { ...said, error: errorAsJson(error) } : said);
}

function errorAsJson({ name, message, fields, frames, cause }: LoggedError): object {
  return { name, ...(message && { message }), ...fields, frames, ...(cause && { cause: errorAsJson(cause) }) };
}
