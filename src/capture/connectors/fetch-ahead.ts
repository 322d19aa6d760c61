type Jobs<T> = AsyncIterable<() => Promise<T>> | Iterable<() => Promise<T>>;

/**
 * Starts up to `atOnce` jobs before the first of them is taken, and yields their results in order;
 * a failure is thrown when its turn comes, so that what was fetched before it is not lost.
 */
export async function* fetchAhead<T>(jobs: Jobs<T>, atOnce: number): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  try {
    for await (const job of withFailureAsJob(jobs)) {
      running.push(start(job));
      if (running.length >= atOnce) yield await takeFirst(running);
    }
    while (running.length > 0) yield await takeFirst(running);
  } finally {
    await Promise.allSettled(running);
  }
}

async function* withFailureAsJob<T>(jobs: Jobs<T>): AsyncGenerator<() => Promise<T>> {
  try {
    yield* jobs;
  } catch (error) {
    const failure = error as Error;
    yield () => Promise.reject(failure);
  }
}

/** Keeps a failure that comes before its turn from counting as unhandled. */
function start<T>(job: () => Promise<T>): Promise<T> {
  const result = job();
  result.catch(() => undefined);
  return result;
}

function takeFirst<T>(running: Promise<T>[]): Promise<T> {
  return running.shift() as Promise<T>;
}
