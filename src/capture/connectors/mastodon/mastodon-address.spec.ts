import { parseMastodonAddress } from './mastodon-address.js';

describe('parseMastodonAddress', () => {
  it.each([
    ['https://social.example/@kommun', 'https://social.example/@kommun'],
    ['https://social.example/@kommun/', 'https://social.example/@kommun'],
    ['https://social.example/%40kommun?lang=sv', 'https://social.example/@kommun'],
    ['https://social.example/users/kommun', 'https://social.example/@kommun'],
    ['social.example/@kommun', 'https://social.example/@kommun'],
    ['social.example:8443/@kommun', 'https://social.example:8443/@kommun'],
    ['http://localhost:8192/@norrsunda', 'http://localhost:8192/@norrsunda'],
    ['http://localhost:8192/norrsunda', 'http://localhost:8192/@norrsunda'],
    ['@kommun@social.example', 'https://social.example/@kommun'],
    ['kommun@social.example', 'https://social.example/@kommun'],
    ['@kommun@localhost:8192', 'https://localhost:8192/@kommun'],
    ['  @Kommun@Social.Example ', 'https://social.example/@Kommun'],
    ['https://other.example/@kommun@social.example', 'https://social.example/@kommun'],
    ['@kommun@räksmörgås.example', 'https://xn--rksmrgs-5wao1o.example/@kommun'],
  ])('reads %s', (typed, normalForm) => {
    expect(parseMastodonAddress(typed)).toMatchObject({ normalForm });
  });

  it.each([
    '',
    '@',
    'kommun',
    'https://social.example',
    'https://social.example/a/b/c',
    'ftp://social.example/@kommun',
    '@a@b@c',
  ])('refuses %j', (typed) => {
    expect(() => parseMastodonAddress(typed)).toThrow(expect.objectContaining({ code: 'account-missing' }));
  });
});
