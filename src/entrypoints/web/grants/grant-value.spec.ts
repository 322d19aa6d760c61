import { findGrant, grantValue, simplestGrants } from './grant-value.js';

describe('a grant in a form', () => {
  it.each(['registrar:3', 'archivist:alla', 'administrator:alla'])('comes back as it went out: %s', (text) => {
    expect(grantValue(findGrant(text)!)).toBe(text);
  });
  it.each([
    '',
    'registrar',
    'registrar:',
    'registrar:0',
    'registrar:-1',
    'registrar:3x',
    'king:alla',
    'administrator:3',
  ])('is none where it was made up: %j', (text) => {
    expect(findGrant(text)).toBeNull();
  });
  it('counts once, and not apart from the same role everywhere', () => {
    const grants = ['reader:3', 'reader:alla', 'registrar:3', 'registrar:3'].map((text) => findGrant(text)!);
    expect(simplestGrants(grants).map(grantValue)).toEqual(['reader:alla', 'registrar:3']);
  });
});
