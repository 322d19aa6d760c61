import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

type Answer<Result> = { readonly result: Result } | { readonly failure: string };

/** A process of the benchmark's own that answers one question at a time. */
export class CalledProcess<Question extends object> {
  private constructor(private readonly child: ChildProcess) {}

  /** Resolves when the process says that it is ready. */
  static async start<Question extends object>(
    program: string,
    environment: NodeJS.ProcessEnv = {},
    nodeOptions: readonly string[] = [],
  ): Promise<CalledProcess<Question>> {
    const options = { env: { PATH: process.env['PATH'], ...environment }, execArgv: [...nodeOptions] };
    const child = fork(program, { ...options, serialization: 'advanced' });
    const started = new CalledProcess<Question>(child);
    await started.hear();
    return started;
  }

  async ask<Result>(question: Question): Promise<Result> {
    const answer = this.hear<Result>();
    this.child.send(question);
    return answer;
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    if (this.child.connected) this.child.disconnect();
    await ended;
  }

  private async hear<Result>(): Promise<Result> {
    const answer = await Promise.race([
      once(this.child, 'message').then(([said]) => said as Answer<Result>),
      once(this.child, 'exit').then(() => ({ failure: 'the process ended' })),
    ]);
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.result;
  }
}
