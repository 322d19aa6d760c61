import { AllowedAddresses, AllowedAddressesUnreadable } from './allowed-addresses.js';

describe('ALLOW_PRIVATE_ADDRESSES', () => {
  const allowed = AllowedAddresses.parse(' social.kommun.se, 10.1.0.0/16,192.168.7.9 , fd00::/8,');

  it.each([
    ['social.kommun.se', '10.9.9.9'],
    ['SOCIAL.kommun.SE', '::1'],
    ['other', '10.1.255.1'],
    ['other', '::ffff:10.1.255.1'],
    ['other', '192.168.7.9'],
    ['other', 'fd12::1'],
  ])('lets %s at %s be reached', (host, address) => {
    expect(allowed.allows(host, address)).toBe(true);
  });

  it.each([
    ['kommun.se', '10.9.9.9'],
    ['other', '10.2.0.1'],
    ['other', '192.168.7.8'],
    ['other', '::1'],
  ])('does not let %s at %s be reached', (host, address) => {
    expect(allowed.allows(host, address)).toBe(false);
  });

  it('lets nothing be reached where it is empty', () => {
    expect(AllowedAddresses.parse('').allows('localhost', '127.0.0.1')).toBe(false);
  });

  it.each(['http://social.kommun.se', '10.1.0.0/40', '10.1/16', 'a b', '*', '/8'])('refuses %s', (entry) => {
    expect(() => AllowedAddresses.parse(`localhost,${entry}`)).toThrow(AllowedAddressesUnreadable);
  });
});
