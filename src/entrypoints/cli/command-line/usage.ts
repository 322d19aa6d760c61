import type { CommandSyntax } from './command-syntax.js';

/** How a command is written, one option a line. */
export function usageOf({ usage }: CommandSyntax): string {
  return `  flodesarkivet ${usage.replaceAll(/ (?=\[?--)/g, '\n      ')}`;
}
