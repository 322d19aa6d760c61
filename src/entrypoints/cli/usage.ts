import type { Command } from './command.js';

/** How a command is written, one option a line. */
export function usageOf({ usage }: Command): string {
  return `  flodesarkivet ${usage.replaceAll(/ (?=\[?--)/g, '\n      ')}`;
}
