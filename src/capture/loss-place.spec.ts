import { readLossPlace, writeLossPlace } from './loss-place.js';

describe('the place where a page of losses ends', () => {
  it('is read as it was written', () => {
    const place = [1, '123456789012345678', 2, 0] as const;
    expect(readLossPlace(writeLossPlace(place))).toEqual(place);
  });
  it.each(['', '1', '4-1-1-1', '0-1-1-1', '1-x-1-1', '1-1-1-1-1', '1-1234567890123456789-1-1', "1-1-1-1'"])(
    'is not %j',
    (text) => {
      expect(readLossPlace(text)).toBeNull();
    },
  );
});
