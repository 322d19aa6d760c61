import { byteSize } from './byte-size.js';

describe('a size in bytes', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [59_168, '59 kB'],
    [1_234_567, '1,2 MB'],
    [5_000_000_000_000_000, '5 000 TB'],
  ])('%d is read as %s', (bytes, read) => {
    expect(byteSize(bytes).replace(/\s/g, ' ')).toBe(read);
  });
});
