import { Clock } from '../../src/foundation/clock/index.js';

/** Can be set ahead; a pause passes at once, and both kinds of time have moved by it. */
export class LeapingClock extends Clock {
  private leaptMs = 0;

  override now(): Date {
    return new Date(super.now().getTime() + this.leaptMs);
  }

  override monotonicMs(): number {
    return super.monotonicMs() + this.leaptMs;
  }

  override pause(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.leaptMs += ms;
    return Promise.resolve();
  }

  /** Where nothing has happened yet. */
  startAt(instant: Date): void {
    this.leaptMs = instant.getTime() - super.now().getTime();
  }

  /** Never back: what has been captured has been captured. */
  leapTo(instant: Date): void {
    this.leaptMs += Math.max(0, instant.getTime() - this.now().getTime());
  }
}
