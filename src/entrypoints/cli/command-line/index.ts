export type { CommandSyntax, DescribedCommand } from './command-syntax.js';
export { commandTable } from './command-table.js';
export { helpText } from './help-text.js';
export { plainEnding, type Ending, type ExitStatus } from './plain-ending.js';
export { readCommandLine, type CommandLine, type TypedCommand } from './read-command-line.js';
export { Refused } from './refused.js';
