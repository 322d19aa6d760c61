import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { commands, endingOf, runCommand, type TypedCommand } from './entrypoints/cli/index.js';
import { Clock } from './foundation/clock/index.js';
import { Configuration } from './foundation/config/index.js';
import { LineLogger } from './foundation/logging/index.js';
import { startRefusal } from './start-failure.js';

const logger = new LineLogger(new Clock());

/** Carries out a command on the rooms, which are opened for it; answers the exit status. */
export async function runOnRooms(line: TypedCommand, stop: AbortSignal): Promise<number> {
  const command = commands.find(({ words }) => words === line.command.words);
  if (!command) throw new Error(`the table of commands has ${line.command.words}, which is no command`);
  const rooms = await NestFactory.createApplicationContext(AppModule, { logger, abortOnError: false });
  try {
    const { token } = rooms.get(Configuration, { strict: false });
    const { stdout, stderr } = process;
    return await runCommand({ ...line, command }, rooms, { token, out: stdout, err: stderr, stop });
  } finally {
    await rooms.close();
  }
}

/** What a person is told of an error of the rooms; the program's own faults go to the log. */
export function toldOf(error: unknown): { readonly status: number; readonly sentence: string } {
  const refusal = startRefusal(error);
  const ending = refusal === null ? endingOf(error) : { status: 2, sentence: refusal, isFault: false };
  if (ending.isFault) logger.error('A command failed', error);
  return ending;
}
