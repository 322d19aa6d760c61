import type { Type } from '@nestjs/common';
import type { ParseArgsConfig } from 'node:util';
import type { Acting, Role } from '../../foundation/access/index.js';
import type { Output } from './output.js';
import type { summaries } from './summaries.sv.js';

/** 0 all well · 1 done, with gaps · 2 wrong use or refused · 3 failed. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** One command of `flodesarkivet`. It translates and decides nothing. */
export interface Command {
  /** As typed: `channels add`; what it does is said in `summaries`. */
  readonly words: keyof typeof summaries;
  /** The words with their operand and options, for the help. */
  readonly usage: string;
  /** The one thing that stands after the words, where there is one: `ID`. */
  readonly operand?: string;
  /** How many such things may stand there; one where nothing is said. */
  readonly mostOperands?: number;
  /** Who may; the operator of the machine acts as administrator. */
  readonly may: readonly Role[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(call: Call): Promise<ExitStatus>;
}

/** One call of a command. */
export interface Call {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly acting: Acting;
  readonly output: Output;
  /** Fires when the person interrupts. */
  readonly stop: AbortSignal;
  /** A service of the rooms. */
  readonly get: <T>(service: Type<T>) => T;
}

/** Wrong use or a lawful no: told in Swedish, exit status 2. */
export class Refused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refused';
  }
}
