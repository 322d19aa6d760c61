import type { DescribedCommand } from './command-syntax.js';
import { texts } from './texts.sv.js';
import { usageOf } from './usage.js';

/** What one command does and takes; without one, what there is. */
export function helpText(command: DescribedCommand | null, commands: readonly DescribedCommand[]): string {
  if (command) return texts.helpWith(command.summary, usageOf(command));
  const width = Math.max(...commands.map(({ words }) => words.length));
  return texts.help(commands.map(({ words, summary }) => `${words.padEnd(width)}  ${summary}`));
}
