import type { DescribedCommand } from './command-line/index.js';
import { commands } from './commands.js';
import type { Command } from './command.js';
import { summaries } from './summaries.sv.js';

/** Every command, with what it does. */
export const describedCommands: readonly (Command & DescribedCommand)[] = commands.map((command) => ({
  ...command,
  summary: summaries[command.words],
}));
