import type { INestApplicationContext } from '@nestjs/common';
import { userInfo } from 'node:os';
import type { Writable } from 'node:stream';
import { BearerTokens, operatorActing, reachOf, type Acting } from '../../foundation/access/index.js';
import { Refused, type Command, type ExitStatus } from './command.js';
import type { TypedCommand } from './command-line/index.js';
import { openOutput } from './output.js';
import { texts } from './texts.sv.js';

/** Where a command is typed. */
export interface Prompt {
  /** Says who types; null: the operator of the machine. */
  readonly token: string | null;
  readonly out: Writable;
  readonly err: Writable;
  /** Fires when the person interrupts. */
  readonly stop: AbortSignal;
}

/** Carries out one command on the rooms. @throws Refused, and what the rooms throw */
export async function runCommand(
  { command, values, positionals, isJson }: TypedCommand<Command>,
  rooms: INestApplicationContext,
  { token, out, err, stop }: Prompt,
): Promise<ExitStatus> {
  const acting = await findActing(token, rooms);
  if (!mayRun(command, acting)) throw new Refused(texts.mayNot(command.words));
  return command.run({
    positionals,
    values,
    acting,
    output: openOutput(isJson, out, err),
    stop,
    get: (service) => rooms.get(service, { strict: false }),
  });
}

export function mayRun({ may }: Command, acting: Acting): boolean {
  return reachOf(acting, may) !== null;
}

async function findActing(token: string | null, rooms: INestApplicationContext): Promise<Acting> {
  if (token === null) return operatorActing(userInfo().username);
  const acting = await rooms.get(BearerTokens, { strict: false }).findActing(token);
  if (!acting) throw new Refused(texts.tokenUnknown);
  return acting;
}
