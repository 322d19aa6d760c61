import { parseArgs } from 'node:util';
import { Refused, type Call, type Command } from './command.js';
import { texts } from './texts.sv.js';

/** What was typed: a command with its options, or a wish for help. */
export type CommandLine =
  | { readonly kind: 'help' }
  | ({ readonly kind: 'command'; readonly command: Command; readonly isJson: boolean } & Pick<
      Call,
      'positionals' | 'values'
    >);

/** @throws Refused */
export function readCommandLine(typed: readonly string[], commands: readonly Command[]): CommandLine {
  if (typed.length === 0 || typed[0] === 'help' || typed.includes('--help')) return { kind: 'help' };
  const command = findCommand(typed, commands);
  if (!command) throw new Refused(texts.unknownCommand(typed.filter((word) => !word.startsWith('-')).join(' ')));
  const { values, positionals } = parse(typed.slice(command.words.split(' ').length), command);
  return { kind: 'command', command, isJson: values['json'] === true, values, positionals };
}

function findCommand(typed: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands.find(({ words }) => words.split(' ').every((word, at) => typed[at] === word));
}

function parse(args: readonly string[], command: Command): { values: Record<string, unknown>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    throw new Refused(texts.wrongUse(reasonOf(error), command.usage));
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
  const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return isUnknown ? texts.unknownOption(option) : texts.missingValue(option);
}
