import { parseSiteAddress } from './wordpress-address.js';

describe('parseSiteAddress', () => {
  it.each([
    ['https://kommun.example', 'https://kommun.example/'],
    ['kommun.example/', 'https://kommun.example/'],
    ['http://127.0.0.1:8181', 'http://127.0.0.1:8181/'],
    ['https://kommun.example/nyheter/', 'https://kommun.example/nyheter/'],
    ['https://kommun.example/nyheter?x=1#a', 'https://kommun.example/nyheter/'],
    ['https://kommun.example/wp-json/', 'https://kommun.example/'],
    ['https://kommun.example/index.php', 'https://kommun.example/'],
  ])('reads %s', (typed, address) => {
    expect(parseSiteAddress(typed)).toBe(address);
  });

  it.each(['', ' ', 'https://', 'http://a b/'])('refuses %j', (typed) => {
    expect(() => parseSiteAddress(typed)).toThrow(expect.objectContaining({ code: 'account-missing' }));
  });
});
