import { commands, helpText } from '../src/entrypoints/cli/index.js';

/** What `help` prints, and then each command's own. */
export function readUsage(): string {
  const all = [null, ...commands].map((command) => {
    const typed = ['$ flodesarkivet help', ...(command ? [command.words] : [])].join(' ');
    return `${typed}\n${helpText(command)}\n`;
  });
  return all.join('\n');
}
