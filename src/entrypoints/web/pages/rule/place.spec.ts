import { readPlace, showPlace } from './place.js';

describe('a place among the records of a rule', () => {
  it.each([
    { id: '17', expectedOn: '2028-02-29' },
    { id: '999', expectedOn: null },
  ])('comes back from the address of the next page', (place) => {
    expect(readPlace(showPlace(place))).toEqual(place);
  });

  it.each(['', '17', '2027-02-29.17', '2028-02-29.0', "utan-dag.1'", ['utan-dag.1', 'x'], undefined])(
    'is nothing that somebody made up: %p',
    (text) => {
      expect(readPlace(text)).toBeNull();
    },
  );
});
