import { DataFreeError } from './data-free-error.js';
import { leadToSource } from './lead-to-source.js';
import { pickLogFields, type LogFields } from './pick-log-fields.js';

/** An error without what it may have been told: its message only where that cannot hold data. */
export interface LoggedError {
  readonly name: string;
  readonly message: string | null;
  readonly fields: LogFields;
  readonly frames: readonly string[];
  readonly cause: LoggedError | null;
}

const frame = /^ {4}at (?:.+ \()?(?:file:|node:|\/|async |<anonymous>).*$/;
const mostFrames = 30;
const deepestCause = 5;

export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: null, fields: {}, frames: [], cause: null };
  return {
    name: readName(error),
    message: error instanceof DataFreeError ? error.message : null,
    fields: pickLogFields(error),
    frames: readFrames(error),
    cause: error.cause === undefined || depth === deepestCause ? null : describeError(error.cause, depth + 1),
  };
}

function readName(error: Error): string {
  return /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
}

/** The stack begins with the message, which may itself hold lines that look like frames: it is cut off first. */
function readFrames({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  const afterMessage = at < 0 ? '' : stack.slice(at + message.length);
  const lines = afterMessage.split('\n').filter((line) => frame.test(line));
  return leadToSource(lines.slice(0, mostFrames).map((line) => line.trim()));
}
