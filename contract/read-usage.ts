import { describedCommands, helpText } from '../src/entrypoints/cli/index.js';

/** What `help` prints, and then each command's own. */
export function readUsage(): string {
  const all = [null, ...describedCommands].map((command) => {
    const typed = ['$ flodesarkivet help', ...(command ? [command.words] : [])].join(' ');
    return `${typed}\n${helpText(command, describedCommands)}\n`;
  });
  return all.join('\n');
}
