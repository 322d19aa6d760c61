import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is there; the test's own time limit tells of a vain wait. */
export async function eventually<T>(ask: () => T | null | Promise<T | null>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    await pause(10);
  }
}
