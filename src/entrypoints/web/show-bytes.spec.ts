import { showBytes } from './show-bytes.js';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [1_440_000, '1,4 MB'],
  [5_000_000_000_000, '5\u00a0000 GB'],
])('%d bytes are shown as %s', (bytes, shown) => {
  expect(showBytes(bytes)).toBe(shown);
});
