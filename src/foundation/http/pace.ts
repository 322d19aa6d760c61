import type { Clock } from '../clock/index.js';
import type { HttpFailure } from './capturing-http.js';
import type { Limits } from './limits.js';

interface Hold {
  /** On the clock that never goes backwards. */
  readonly untilMs: number;
  readonly failure: HttpFailure;
}

/** Keeps one run from hammering: an origin that asked for patience is left alone until its time has come. */
export class Pace {
  private readonly holds = new Map<string, Hold>();
  private waitedMs = 0;

  constructor(
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly signal: AbortSignal,
  ) {}

  /** @param failure - thrown to whoever would have to wait longer than the limits allow */
  hold(origin: string, waitMs: number, failure: HttpFailure): void {
    this.holds.set(origin, { untilMs: this.clock.monotonicMs() + waitMs, failure });
  }

  /** @throws HttpFailure the hold's own, where the wait is too long */
  async waitUntilOpen(origin: string): Promise<void> {
    const hold = this.holds.get(origin);
    if (!hold) return;
    const waitMs = Math.ceil(hold.untilMs - this.clock.monotonicMs());
    if (waitMs > 0) await this.wait(waitMs, hold.failure);
    if (this.holds.get(origin) === hold) this.holds.delete(origin);
  }

  private async wait(ms: number, failure: HttpFailure): Promise<void> {
    if (ms > this.limits.longestWaitMs || this.waitedMs + ms > this.limits.totalWaitMs) throw failure;
    this.waitedMs += ms;
    try {
      await this.clock.pause(ms, this.signal);
    } catch (error) {
      this.signal.throwIfAborted();
      throw error;
    }
  }
}
