/** What JSON lets through although it steers a terminal, turns text round or ends a line. */
const leftBare = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** One line of JSON, line feed included. The value is untouched: what could act where the line is shown is escaped. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(leftBare, escape)}\n`;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
