import { fetchAhead } from './fetch-ahead.js';

describe('fetchAhead', () => {
  it('yields in order, however the jobs finish', async () => {
    const gates = [0, 1, 2, 3].map(() => gate());
    const jobs = gates.map(
      ({ promise }, n) =>
        () =>
          promise.then(() => n),
    );
    for (const { resolve } of gates.toReversed()) resolve();
    expect(await collect(fetchAhead(jobs, 3))).toEqual([0, 1, 2, 3]);
  });

  it('never has more under way than it may', async () => {
    let underWay = 0;
    let most = 0;
    const job = async (): Promise<void> => {
      most = Math.max(most, ++underWay);
      await new Promise(setImmediate);
      underWay--;
    };
    await collect(
      fetchAhead(
        Array.from({ length: 20 }, () => job),
        3,
      ),
    );
    expect(most).toBe(3);
  });

  it('yields what was fetched before the failure of a job or of the list of jobs', async () => {
    const failing = [() => Promise.resolve(1), () => Promise.reject(new Error('gone')), () => Promise.resolve(3)];
    await expectFailureAfter([1], fetchAhead(failing, 3));
    await expectFailureAfter([1, 2], fetchAhead(listThenFail(), 3));
  });
});

async function* listThenFail(): AsyncGenerator<() => Promise<number>> {
  yield () => Promise.resolve(1);
  yield () => Promise.resolve(2);
  await Promise.reject(new Error('gone'));
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

async function expectFailureAfter(expected: readonly number[], results: AsyncIterable<number>): Promise<void> {
  const seen: number[] = [];
  const taking = (async () => {
    for await (const result of results) seen.push(result);
  })();
  await expect(taking).rejects.toThrow('gone');
  expect(seen).toEqual(expected);
}

function gate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((opened) => (resolve = opened));
  return { promise, resolve };
}
