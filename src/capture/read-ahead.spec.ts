import { readAhead } from './read-ahead.js';

async function* numbers(upTo: number, produced: number[]): AsyncIterable<number> {
  for (let n = 0; n < upTo; n++) {
    await Promise.resolve();
    produced.push(n);
    yield n;
  }
}

describe('reading ahead', () => {
  it('hands over every value in order', async () => {
    const got: number[] = [];
    for await (const n of readAhead(numbers(20, []), 4)) got.push(n);
    expect(got).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });
  it('runs ahead by no more than its depth', async () => {
    const produced: number[] = [];
    let most = 0;
    for await (const n of readAhead(numbers(20, produced), 3)) {
      await new Promise((done) => setImmediate(done));
      most = Math.max(most, produced.length - (n + 1));
    }
    expect(most).toBe(3);
  });
  it('passes a failure on after the values before it', async () => {
    const failing = (async function* () {
      yield 1;
      await Promise.resolve();
      throw new Error('broken off');
    })();
    const got: number[] = [];
    await expect(
      (async () => {
        for await (const n of readAhead(failing, 4)) got.push(n);
      })(),
    ).rejects.toThrow('broken off');
    expect(got).toEqual([1]);
  });
  it('ends the producer when the consumer leaves', async () => {
    let ended = false;
    const source = (async function* () {
      try {
        for (let n = 0; ; n++) {
          await Promise.resolve();
          yield n;
        }
      } finally {
        ended = true;
      }
    })();
    for await (const n of readAhead(source, 2)) if (n === 3) break;
    expect(ended).toBe(true);
  });
});
