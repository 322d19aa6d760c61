import { describe, expect, it } from '@jest/globals';
import { toWebQuery } from './web-query.js';

describe('what is sought', () => {
  it.each([
    ['buss eller tåg', 'buss or tåg'],
    ['buss ELLER tåg eller cykel', 'buss or tåg or cykel'],
    ['"nu eller aldrig" eller sen', '"nu eller aldrig" or sen'],
    ['ellerviken, celler', 'ellerviken, celler'],
    ['-buss "öppet', '-buss "öppet'],
    ['', ''],
  ])('%j is asked for as %j', (typed, asked) => {
    expect(toWebQuery(typed)).toBe(asked);
  });
});
