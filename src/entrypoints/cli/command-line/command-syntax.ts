import type { ParseArgsConfig } from 'node:util';

/** How a command is written. */
export interface CommandSyntax {
  /** As typed: `channels add`. */
  readonly words: string;
  /** The words with their operand and options, for the help. */
  readonly usage: string;
  /** The one thing that stands after the words, where there is one: `ID`. */
  readonly operand?: string;
  /** How many such things may stand there; one where nothing is said. */
  readonly mostOperands?: number;
  readonly options: NonNullable<ParseArgsConfig['options']>;
}

export interface DescribedCommand extends CommandSyntax {
  /** What it does, in a line. */
  readonly summary: string;
}
