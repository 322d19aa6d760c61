import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../../src/foundation/config/index.js';
import { layOperatorsGround, type OperatorsGround } from './operators-ground.js';
import { operatorWith, type Operator } from './operator.js';
import type { Ended } from './type-command.js';

const program = fileURLToPath(new URL('../../../bundle/cli.js', import.meta.url));

/** As `openOperator`, with a process for each command: what a process alone can show, at a second or two each. */
export async function openMachine(environment: Environment = {}): Promise<Operator> {
  return machineOn(await layOperatorsGround(environment));
}

/** Beside an operator on the same ground. */
export function machineOn(ground: OperatorsGround): Operator {
  return operatorWith(ground, (words, more) => runProgram(words, { ...ground.environment, ...more }), ground.remove);
}

async function runProgram(words: readonly string[], environment: Environment): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...environment },
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr };
}
