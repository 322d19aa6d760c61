/** Lets a producer run ahead of its consumer by at most `depth` values, so that fetching and storing overlap. */
export async function* readAhead<T>(source: AsyncIterable<T>, depth: number): AsyncIterable<T> {
  const iterator = source[Symbol.asyncIterator]();
  const waiting: Promise<IteratorResult<T>>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const pull = () => {
    const next = last.then(() => iterator.next());
    last = next;
    next.catch(() => undefined);
    waiting.push(next);
  };
  try {
    for (let i = 0; i < depth; i++) pull();
    for (;;) {
      const result = await waiting.shift()!;
      if (result.done) return;
      pull();
      yield result.value;
    }
  } finally {
    await last.catch(() => undefined);
    await iterator.return?.();
  }
}
