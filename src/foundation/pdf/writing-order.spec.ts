import { courseOf, directionOf, levelsOf, mirror, orderShown } from './writing-order.js';

const levels = (text: string, direction = directionOf(text)) => levelsOf([...text].map(courseOf), direction).join('');
const order = (text: string) => {
  const depths = levelsOf([...text].map(courseOf), directionOf(text));
  return orderShown([...text].map((character, at) => ({ character, level: depths[at]! })))
    .map(({ character }) => character)
    .join('');
};

describe('the order of a line', () => {
  it.each([
    ['Hej du', 'left-to-right'],
    ['123 – مرحبا Hej', 'right-to-left'],
    ['שלום', 'right-to-left'],
    ['😀 123', 'left-to-right'],
    ['', 'left-to-right'],
  ])('of %j begins %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it.each([
    ['abc 12', '000000'],
    ['a אב 12,5 b', '00111222200'],
    ['אב a 1.2', '11122222'],
    ['(אב)!', '11111'],
    ['a (אב)', '000110'],
  ])('of %j has the levels %s', (text, expected) => {
    expect(levels(text)).toBe(expected);
  });

  it('shows words from the right in turn, and numbers within them from the left', () => {
    expect(order('אב 12 גד')).toBe('דג 12 בא');
    expect(order('a אב b')).toBe('a בא b');
    expect(order('אב ab גד')).toBe('דג ab בא');
  });

  it('turns brackets towards what they hold', () => {
    expect(mirror('(א) [ב]')).toBe(')א( ]ב[');
  });
});
