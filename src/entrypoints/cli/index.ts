export { commands } from './commands.js';
export { readCommandLine, type CommandLine } from './read-command-line.js';
export { endingOf } from './refusal-sentence.js';
export { runCommand } from './run-command.js';
export { texts as commandTexts } from './texts.sv.js';
