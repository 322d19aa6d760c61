import { describe, expect, it } from '@jest/globals';
import { findPrivateAddress } from './private-address.js';

describe('an address that the operator allows', () => {
  it.each([
    ['10.1.2.3', { kind: 'network', address: '10.1.2.3', prefix: 32 }],
    ['10.0.0.0/8', { kind: 'network', address: '10.0.0.0', prefix: 8 }],
    ['fd00::/8', { kind: 'network', address: 'fd00::', prefix: 8 }],
    ['::1', { kind: 'network', address: '::1', prefix: 128 }],
    ['Intranet.Kommunen.SE', { kind: 'host', host: 'intranet.kommunen.se' }],
    ['localhost', { kind: 'host', host: 'localhost' }],
  ])('reads %s', (text, address) => {
    expect(findPrivateAddress(text)).toEqual(address);
  });

  it.each(['10.0.0.0/33', '10.1.2', '300.1.2.3', 'http://intranet', 'intra net', '*.kommunen.se', '-x.se', 'a..b'])(
    'does not take %s for one',
    (text) => expect(findPrivateAddress(text)).toBeNull(),
  );
});
