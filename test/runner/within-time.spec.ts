import { withinTime } from './within-time.js';

describe('a deed with a limit', () => {
  it('answers what it answers in time', async () => {
    await expect(withinTime(() => Promise.resolve(7), 10_000)()).resolves.toBe(7);
  });

  it('fails as it fails', async () => {
    await expect(withinTime(() => Promise.reject(new Error('no')), 10_000)()).rejects.toThrow('no');
  });

  it('is told where it never ends', async () => {
    await expect(withinTime(() => new Promise(() => undefined), 5)()).rejects.toThrow('took longer than 5 ms');
  });
});
