import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../../src/app.module.js';
import { Configuration, readConfiguration, type Environment } from '../../../src/foundation/config/index.js';
import { layOperatorsGround, type OperatorsGround } from './operators-ground.js';
import { typeCommand, type Ended } from './type-command.js';

/** Somebody at the machine's prompt, with an archive of their own. */
export interface Operator {
  /** Files that the test writes, beside the archive's own. */
  readonly folder: string;
  /** Runs `flodesarkivet WORDS…`, with nothing to answer questions with. */
  run(words: readonly string[], environment?: Environment): Promise<Ended>;
  /** As `run` with `--json`; one value a line. @throws where a line of standard output is no JSON */
  json<T>(words: readonly string[], environment?: Environment): Promise<T[]>;
  close(): Promise<void>;
}

/** The commands on rooms that stay open between them, as long as the environment is the same. */
export async function openOperator(environment: Environment = {}): Promise<Operator> {
  return operatorOn(await layOperatorsGround(environment));
}

export function operatorOn(ground: OperatorsGround): Operator {
  const rooms = new Map<string, Promise<INestApplicationContext>>();
  const getRooms = (wanted: Environment): Promise<INestApplicationContext> => {
    const key = JSON.stringify(wanted);
    const known = rooms.get(key) ?? openRooms(wanted);
    rooms.set(key, known);
    return known;
  };
  const run: Operator['run'] = (words, more = {}) => {
    const { FLODESARKIVET_TOKEN: token = null, ...others } = { ...ground.environment, ...more };
    return typeCommand(words, token, () => getRooms(others));
  };
  return operatorWith(ground, run, async () => {
    for (const open of rooms.values()) await (await open).close();
    await ground.remove();
  });
}

/** One whose commands are run by `run`. */
export function operatorWith({ folder }: OperatorsGround, run: Operator['run'], close: Operator['close']): Operator {
  return {
    folder,
    run,
    async json<T>(words: readonly string[], more: Environment = {}) {
      const { stdout } = await run([...words, '--json'], more);
      const lines = stdout.split('\n').slice(0, -1);
      return lines.map((line) => JSON.parse(line) as T);
    },
    close,
  };
}

async function openRooms(environment: Environment): Promise<INestApplicationContext> {
  const module = Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(Configuration)
    .useValue(readConfiguration(environment));
  return (await module.compile()).init();
}
