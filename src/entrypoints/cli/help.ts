import type { Command } from './command.js';
import { commands } from './commands.js';
import { summaries } from './summaries.sv.js';
import { texts } from './texts.sv.js';
import { usageOf } from './usage.js';

/** What one command does and takes; without one, what there is. */
export function helpText(command: Command | null): string {
  if (command) return texts.helpWith(summaries[command.words], usageOf(command));
  const width = Math.max(...commands.map(({ words }) => words.length));
  return texts.help(commands.map(({ words }) => `${words.padEnd(width)}  ${summaries[words]}`));
}
