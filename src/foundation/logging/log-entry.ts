import type { LoggedError } from './describe-error.js';
import type { LogFields } from './pick-log-fields.js';

export type LogLevel = 'info' | 'warn' | 'error' | 'fatal';

/** One line of the log. */
export interface LogEntry {
  readonly at: Date;
  readonly level: LogLevel;
  /** Who says it: a service's name; null where nobody said. */
  readonly from: string | null;
  readonly message: string;
  readonly fields: LogFields;
  readonly error: LoggedError | null;
}
