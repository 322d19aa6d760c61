import { findQueuePlace, queuePlaceToText } from './queue-place.js';

describe('a place in the queue', () => {
  it('is found again where it was handed out', () => {
    const place = { dueOn: '2026-11-30', weight: 97, recordId: '123456789012' };
    expect(findQueuePlace(queuePlaceToText(place))).toEqual(place);
  });
  it.each(['', 'x', '2026-11-30.97.1', ...['2026-02-30.1.1', '2026-11-30.-1.1', '2026-11-30.1.1;'].map(encoded)])(
    'is none where it was not: %s',
    (text) => {
      expect(findQueuePlace(text)).toBeNull();
    },
  );
});

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}
