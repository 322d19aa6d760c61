import type { LoggerService } from '@nestjs/common';
import type { Clock } from '../clock/index.js';
import { describeError } from './describe-error.js';
import { formatAsJson } from './format-as-json.js';
import { formatForPeople } from './format-for-people.js';
import type { LogEntry, LogLevel } from './log-entry.js';
import { pickLogFields } from './pick-log-fields.js';
import { failed, happened } from './texts.sv.js';

/** Standard error, or a test's own. */
export interface LogTarget {
  readonly isTTY?: boolean;
  write(line: string): unknown;
}

/** Nest's own account of how it puts the house together. */
const quiet = new Set(['NestFactory', 'NestApplication', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);
/** Nest tells of a start that fails, and throws the same: whoever started tells it once. */
const thrownAnyway = 'ExceptionHandler';

/**
 * A line per event: `logger.warn('The channel could not be captured', { channelId, code })`. The sentence is fixed text,
 * written in the code; what varies goes in fields, of which only the known ones pass. Errors are told by name, code and
 * stack frames.
 */
export class LineLogger implements LoggerService {
  private readonly format: (entry: LogEntry) => string;

  constructor(
    private readonly clock: Clock,
    private readonly target: LogTarget = process.stderr,
  ) {
    this.format = target.isTTY ? formatForPeople : formatAsJson;
  }

  log(said: unknown, ...more: unknown[]): void {
    if (!quiet.has(findSpeaker(more) ?? '')) this.write('info', said, more);
  }

  warn(said: unknown, ...more: unknown[]): void {
    this.write('warn', said, more);
  }

  error(said: unknown, ...more: unknown[]): void {
    if (findSpeaker(more) !== thrownAnyway) this.write('error', said, more);
  }

  fatal(said: unknown, ...more: unknown[]): void {
    this.write('fatal', said, more);
  }

  private write(level: LogLevel, said: unknown, more: readonly unknown[]): void {
    const failure = [said, ...more].find((given) => given instanceof Error);
    const fields = [said, ...more].filter((given) => !(given instanceof Error)).map(pickLogFields);
    const entry: LogEntry = {
      at: this.clock.now(),
      level,
      from: findSpeaker(more),
      message: typeof said === 'string' ? said : failure ? failed : happened,
      fields: Object.assign({}, ...fields) as LogEntry['fields'],
      error: failure ? describeError(failure) : null,
    };
    this.target.write(`${this.format(entry)}\n`);
  }
}

/** Nest puts the speaker's name last, and a stack, which holds the message, before it. */
function findSpeaker(more: readonly unknown[]): string | null {
  const last = more.at(-1);
  return typeof last === 'string' && /^[\w:. -]{1,60}$/.test(last) ? last : null;
}
