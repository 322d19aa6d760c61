import type { INestApplicationContext } from '@nestjs/common';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  describedCommands,
  endingOf,
  helpText,
  readCommandLine,
  runCommand,
} from '../../../src/entrypoints/cli/index.js';

/** What a command left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As the program does, but for the process. @throws what is a fault of the program */
export async function typeCommand(
  words: readonly string[],
  token: string | null,
  getRooms: () => INestApplicationContext | Promise<INestApplicationContext>,
): Promise<Ended> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const told = Promise.all([text(out), text(err)]);
  let status: number;
  try {
    const line = readCommandLine(words, describedCommands);
    if (line.kind === 'help') out.write(`${helpText(line.command, describedCommands)}\n`);
    const prompt = { token, out, err, stop: new AbortController().signal };
    status = line.kind === 'help' ? 0 : await runCommand(line, await getRooms(), prompt);
  } catch (error) {
    const ending = endingOf(error);
    if (ending.isFault) throw error;
    err.write(`${ending.sentence}\n`);
    ({ status } = ending);
  }
  out.end();
  err.end();
  const [stdout, stderr] = await told;
  return { status, stdout, stderr };
}
