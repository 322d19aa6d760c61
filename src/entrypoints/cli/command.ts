import type { Type } from '@nestjs/common';
import type { Acting, Role } from '../../foundation/access/index.js';
import type { CommandSyntax, ExitStatus, TypedCommand } from './command-line/index.js';
import type { Output } from './output.js';
import type { summaries } from './summaries.sv.js';

export { Refused, type ExitStatus } from './command-line/index.js';

/** One command of `flodesarkivet`. It translates and decides nothing. */
export interface Command extends CommandSyntax {
  /** What it does is said in `summaries`. */
  readonly words: keyof typeof summaries;
  /** Who may; the operator of the machine acts as administrator. */
  readonly may: readonly Role[];
  run(call: Call): Promise<ExitStatus>;
}

/** One call of a command. */
export interface Call extends Pick<TypedCommand, 'positionals' | 'values'> {
  readonly acting: Acting;
  readonly output: Output;
  /** Fires when the person interrupts. */
  readonly stop: AbortSignal;
  /** A service of the rooms. */
  readonly get: <T>(service: Type<T>) => T;
}
