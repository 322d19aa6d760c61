import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { AllowedAddresses } from './allowed-addresses.js';
import { isPublicAddress } from './public-address.js';

/** All addresses of a host name. */
export type ResolveAddresses = (hostname: string) => Promise<readonly LookupAddress[]>;

export const resolveBySystem: ResolveAddresses = (hostname) => lookup(hostname, { all: true });

/**
 * Keeps capture out of private networks. The check is made on the addresses that a connection is opened to,
 * so neither a redirect nor a changed answer of the name server gets around it.
 */
export class AddressGuard {
  constructor(
    private readonly allowed: AllowedAddresses,
    private readonly resolve: ResolveAddresses,
  ) {}

  /** For addresses written as numbers, which are connected to without a look-up. @throws AddressRefused */
  checkUrl(url: URL): void {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new AddressRefused(url.protocol);
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !this.mayReach(literal, literal)) throw new AddressRefused(literal);
  }

  /** Hands out only checked addresses: the connection goes to one of these, without a second look-up. */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    this.listReachable(hostname).then(
      (found) => {
        if (options.all) callback(null, found);
        else callback(null, found[0]!.address, found[0]!.family);
      },
      (error: Error) => callback(error, []),
    );
  };

  private async listReachable(hostname: string): Promise<LookupAddress[]> {
    const found = await this.resolve(hostname);
    const reachable = found.filter(({ address }) => this.mayReach(hostname, address));
    if (reachable.length === 0) throw new AddressRefused(`${hostname} is ${found.map((a) => a.address).join(', ')}`);
    return reachable;
  }

  private mayReach(host: string, address: string): boolean {
    return isPublicAddress(address) || this.allowed.allows(host, address);
  }
}

export class AddressRefused extends Error {
  constructor(what: string) {
    super(`not an address on the open internet: ${what}`);
    this.name = 'AddressRefused';
  }
}
