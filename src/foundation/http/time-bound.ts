/** Ends one attempt: when its time is up, or when the whole run is called off. */
export class TimeBound {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(
    ms: number,
    private readonly run: AbortSignal,
  ) {
    this.timer = setTimeout(() => this.controller.abort(new TimeIsUp(ms)), ms);
    run.addEventListener('abort', this.callOff, { once: true });
    if (run.aborted) this.callOff();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Whether this attempt used up its time. */
  get isOver(): boolean {
    return this.signal.reason instanceof TimeIsUp;
  }

  release(): void {
    clearTimeout(this.timer);
    this.run.removeEventListener('abort', this.callOff);
  }

  private readonly callOff = (): void => this.controller.abort(this.run.reason);
}

export class TimeIsUp extends Error {
  constructor(ms: number) {
    super(`not finished in ${ms} ms`);
    this.name = 'TimeIsUp';
  }
}
