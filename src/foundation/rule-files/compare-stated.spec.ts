import { compareStated } from './compare-stated.js';

describe('what files say otherwise of rules', () => {
  it('is told by id, and what both say alike is left out', () => {
    const [kept, gone, come] = ['R1', 'R2', 'R3'].map((id) => ({ id, checksum: '0' }));
    const [changed, reworded] = ['0', 'f'].map((checksum) => ({ id: 'R4', checksum }));
    expect(compareStated([changed!, kept!, gone!], [come!, kept!, reworded!])).toEqual([
      { id: 'R2', before: gone, after: null },
      { id: 'R3', before: null, after: come },
      { id: 'R4', before: changed, after: reworded },
    ]);
  });
});
