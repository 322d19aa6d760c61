import { Clock } from '../../src/foundation/clock/index.js';

/** Pauses at once and remembers how long it would have been. */
export class UnhurriedClock extends Clock {
  readonly pauses: number[] = [];

  override pause(ms: number): Promise<void> {
    this.pauses.push(ms);
    return Promise.resolve();
  }
}
