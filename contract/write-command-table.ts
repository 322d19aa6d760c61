import { format, resolveConfig } from 'prettier';
import { describedCommands, type DescribedCommand } from '../src/entrypoints/cli/index.js';

export const commandTableFile = 'src/entrypoints/cli/command-line/command-table.ts';

/** As plain values, which are read without the rooms that the commands are made from. */
export async function writeCommandTable(): Promise<string> {
  const text = `import type { DescribedCommand } from './command-syntax.js';

/** Every command as the command line is read with. Written by \`npm run contract\`. */
export const commandTable: readonly DescribedCommand[] = ${JSON.stringify(describedCommands.map(plain))};
`;
  return format(text, { ...(await resolveConfig(commandTableFile)), filepath: commandTableFile });
}

function plain({ words, summary, usage, operand, mostOperands, options }: DescribedCommand): DescribedCommand {
  return { words, summary, usage, operand, mostOperands, options };
}
