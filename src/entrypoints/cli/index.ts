export { commands } from './commands.js';
export { helpText, readCommandLine, type DescribedCommand, type TypedCommand } from './command-line/index.js';
export { describedCommands } from './described-commands.js';
export { endingOf } from './ending.js';
export { runCommand } from './run-command.js';
