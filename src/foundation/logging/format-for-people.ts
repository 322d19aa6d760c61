import type { LoggedError } from './describe-error.js';
import type { LogEntry } from './log-entry.js';

/** For a terminal: the time of day, who, what; an error's frames below, indented. */
export function formatForPeople({ at, level, from, message, fields, error }: LogEntry): string {
  const head = [at.toISOString().slice(11, 19), level.padEnd(5), from && `[${from}]`, message, listFields(fields)];
  const lines = [head.filter(Boolean).join(' '), ...(error ? listError(error) : [])];
  return lines.map(withoutControls).join('\n');
}

function listFields(fields: LogEntry['fields']): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

function listError({ name, message, fields, frames, cause }: LoggedError): string[] {
  const head = [name, message, listFields(fields)].filter(Boolean).join(' ');
  return [`  ${head}`, ...frames.map((line) => `    ${line}`), ...(cause ? listError(cause) : [])];
}

/** A line must not move the terminal's cursor or forge another line. */
function withoutControls(line: string): string {
  return line.replace(/\p{Cc}/gu, '�');
}
