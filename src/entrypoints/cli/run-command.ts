import type { INestApplicationContext } from '@nestjs/common';
import { userInfo } from 'node:os';
import { BearerTokens, operatorActing, reachOf, type Acting } from '../../foundation/access/index.js';
import { Configuration } from '../../foundation/config/index.js';
import { Refused, type Command, type ExitStatus } from './command.js';
import { openOutput } from './output.js';
import type { CommandLine } from './read-command-line.js';
import { texts } from './texts.sv.js';

/** Carries out one command on the rooms. @throws Refused, and what the rooms throw */
export async function runCommand(
  { command, values, positionals, isJson }: Extract<CommandLine, { kind: 'command' }>,
  rooms: INestApplicationContext,
  stop: AbortSignal,
): Promise<ExitStatus> {
  const acting = await findActing(rooms);
  if (!mayRun(command, acting)) throw new Refused(texts.mayNot(command.words));
  return command.run({
    positionals,
    values,
    acting,
    output: openOutput(isJson, process.stdout, process.stderr),
    stop,
    get: (service) => rooms.get(service, { strict: false }),
  });
}

export function mayRun({ may }: Command, acting: Acting): boolean {
  return reachOf(acting, may) !== null;
}

async function findActing(rooms: INestApplicationContext): Promise<Acting> {
  const { token } = rooms.get(Configuration, { strict: false });
  if (token === null) return operatorActing(userInfo().username);
  const acting = await rooms.get(BearerTokens, { strict: false }).findActing(token);
  if (!acting) throw new Refused(texts.tokenUnknown);
  return acting;
}
