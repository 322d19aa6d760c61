export { commands } from './commands.js';
export { helpText } from './help.js';
export { readCommandLine, type CommandLine } from './read-command-line.js';
export { endingOf } from './ending.js';
export { runCommand } from './run-command.js';
