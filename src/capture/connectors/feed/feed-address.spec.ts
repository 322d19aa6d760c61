import { parseFeedAddress } from './feed-address.js';

describe('parseFeedAddress', () => {
  it.each([
    ['https://kommun.example/rss.xml?antal=50', 'https://kommun.example/rss.xml?antal=50'],
    [' kommun.example/nyheter ', 'https://kommun.example/nyheter'],
    ['feed://kommun.example/rss', 'https://kommun.example/rss'],
    ['feed:https://kommun.example/rss', 'https://kommun.example/rss'],
    ['http://kommun.example/#nyheter', 'http://kommun.example/'],
  ])('reads %s', (typed, address) => {
    expect(parseFeedAddress(typed)).toBe(address);
  });

  it.each(['', ' ', 'https://', 'http://a b/'])('refuses %j', (typed) => {
    expect(() => parseFeedAddress(typed)).toThrow(expect.objectContaining({ code: 'account-missing' }));
  });
});
