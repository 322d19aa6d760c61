import { parseArgs } from 'node:util';
import type { CommandSyntax } from './command-syntax.js';
import { Refused } from './refused.js';
import { texts } from './texts.sv.js';
import { usageOf } from './usage.js';

export interface TypedCommand<Known extends CommandSyntax = CommandSyntax> {
  readonly kind: 'command';
  readonly command: Known;
  readonly isJson: boolean;
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** What was typed: a command with its options, or a wish for help with one or with all. */
export type CommandLine<Known extends CommandSyntax> =
  { readonly kind: 'help'; readonly command: Known | null } | TypedCommand<Known>;

/** @throws Refused */
export function readCommandLine<Known extends CommandSyntax>(
  typed: readonly string[],
  commands: readonly Known[],
): CommandLine<Known> {
  const words = typed[0] === 'help' ? typed.slice(1) : typed;
  const command = findCommand(words, commands);
  if (words !== typed || words.length === 0 || words.includes('--help')) return { kind: 'help', command };
  if (!command) throw new Refused(texts.unknownCommand(commandWords(words), listNear(words, commands)));
  const { values, positionals } = parse(words.slice(command.words.split(' ').length), command);
  return { kind: 'command', command, isJson: values['json'] === true, values, positionals };
}

function findCommand<Known extends CommandSyntax>(typed: readonly string[], commands: readonly Known[]): Known | null {
  return commands.find(({ words }) => words.split(' ').every((word, at) => typed[at] === word)) ?? null;
}

function commandWords(typed: readonly string[]): string {
  const end = typed.findIndex((word) => word.startsWith('-'));
  return typed.slice(0, end < 0 ? 2 : Math.min(end, 2)).join(' ');
}

/** Commands that begin with the same word. */
function listNear([first]: readonly string[], commands: readonly CommandSyntax[]): string[] {
  return commands.map(({ words }) => words).filter((words) => words.split(' ')[0] === first);
}

function parse(
  args: readonly string[],
  command: CommandSyntax,
): { values: Record<string, unknown>; positionals: string[] } {
  const options = { ...command.options, json: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const unexpected = positionals[command.operand === undefined ? 0 : (command.mostOperands ?? 1)];
    if (unexpected === undefined) return { values, positionals };
    throw new Refused(texts.wrongUse(texts.unexpected(unexpected), usageOf(command)));
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(texts.wrongUse(reasonOf(error), usageOf(command)));
  }
}

function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(--?[^'\s=]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return texts.unknownOption(option);
  return message.includes('does not take an argument') ? texts.needlessValue(option) : texts.missingValue(option);
}
