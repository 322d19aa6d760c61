import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import {
  commands,
  endingOf,
  helpText,
  readCommandLine,
  runCommand,
  type CommandLine,
} from './entrypoints/cli/index.js';
import { Clock } from './foundation/clock/index.js';
import { Configuration } from './foundation/config/index.js';
import { LineLogger } from './foundation/logging/index.js';
import { startRefusal } from './start-failure.js';

const logger = new LineLogger(new Clock());
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
let outputLost: Error | null = null;
process.stdout.on('error', (error: Error) => {
  outputLost ??= error;
});

async function run(line: Extract<CommandLine, { kind: 'command' }>): Promise<number> {
  const rooms = await NestFactory.createApplicationContext(AppModule, { logger, abortOnError: false });
  try {
    const { token } = rooms.get(Configuration, { strict: false });
    const { stdout, stderr } = process;
    return await runCommand(line, rooms, { token, out: stdout, err: stderr, stop: stop.signal });
  } finally {
    await rooms.close();
  }
}

/** @throws what the disk or the reader of standard output said */
async function flushOutput(): Promise<void> {
  await new Promise<void>((done, fail) =>
    process.stdout.write('', (error) => (error ? fail(outputLost ?? error) : done())),
  );
}

function tell(error: unknown): number {
  const refusal = startRefusal(error);
  const ending = refusal === null ? endingOf(error) : { status: 2, sentence: refusal, isFault: false };
  if (ending.isFault) logger.error('A command failed', error);
  if (ending.sentence) process.stderr.write(`${ending.sentence}\n`);
  return ending.status;
}

try {
  const line = readCommandLine(process.argv.slice(2), commands);
  if (line.kind === 'help') process.stdout.write(`${helpText(line.command)}\n`);
  else process.exitCode = await run(line);
  await flushOutput();
} catch (error) {
  process.exit(tell(error));
}
