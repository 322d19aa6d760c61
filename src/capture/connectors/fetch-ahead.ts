/** Starts up to `atOnce` jobs before the first of them is taken, and yields their results in order. */
export async function* fetchAhead<T>(
  jobs: AsyncIterable<() => Promise<T>> | Iterable<() => Promise<T>>,
  atOnce: number,
): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  try {
    for await (const job of jobs) {
      running.push(start(job));
      if (running.length >= atOnce) yield await next(running);
    }
    while (running.length > 0) yield await next(running);
  } finally {
    await Promise.allSettled(running);
  }
}

/** A job that fails before its turn is heard of when its turn comes. */
function start<T>(job: () => Promise<T>): Promise<T> {
  const result = job();
  result.catch(() => undefined);
  return result;
}

function next<T>(running: Promise<T>[]): Promise<T> {
  return running.shift() as Promise<T>;
}
