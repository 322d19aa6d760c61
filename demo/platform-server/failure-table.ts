import type { Failure } from './failure.js';

interface FailureRule {
  readonly path: RegExp;
  readonly failure: Failure;
  timesLeft: number;
}

/** Which calls fail, and how; may be changed while the server runs. */
export class FailureTable {
  private rules: FailureRule[] = [];

  /** Calls whose path and query match fail from now on, or as many times as given. The newest rule that matches counts. */
  failAt(path: RegExp, failure: Failure, times = Infinity): void {
    this.rules.unshift({ path, failure, timesLeft: times });
  }

  /** Everything works again. */
  clear(): void {
    this.rules = [];
  }

  /** The failure that the call is to meet, which uses it up by one. */
  takeFailure(url: string): Failure | null {
    const rule = this.rules.find(({ path, timesLeft }) => timesLeft > 0 && path.test(url));
    if (!rule) return null;
    rule.timesLeft -= 1;
    return rule.failure;
  }
}
