import {
  commandTable,
  helpText,
  plainEnding,
  readCommandLine,
  type TypedCommand,
} from './entrypoints/cli/command-line/index.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
let outputLost: Error | null = null;
process.stdout.on('error', (error: Error) => {
  outputLost ??= error;
});

/** The rooms are loaded for a command alone: help and wrong use are answered at once. */
async function run(line: TypedCommand): Promise<number> {
  const { runOnRooms } = await import('./cli-rooms.js');
  return runOnRooms(line, stop.signal);
}

/** @throws what the disk or the reader of standard output said */
async function flushOutput(): Promise<void> {
  await new Promise<void>((done, fail) =>
    process.stdout.write('', (error) => (error ? fail(outputLost ?? error) : done())),
  );
}

async function tell(error: unknown): Promise<number> {
  const { status, sentence } = plainEnding(error) ?? (await import('./cli-rooms.js')).toldOf(error);
  if (sentence) process.stderr.write(`${sentence}\n`);
  return status;
}

try {
  const line = readCommandLine(process.argv.slice(2), commandTable);
  if (line.kind === 'help') process.stdout.write(`${helpText(line.command, commandTable)}\n`);
  else process.exitCode = await run(line);
  await flushOutput();
} catch (error) {
  process.exit(await tell(error));
}
