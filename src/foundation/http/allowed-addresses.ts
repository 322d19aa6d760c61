import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = readonly [address: Address, bits: number];

const hostName = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/;

/** What capture may reach although it is private: `ALLOW_PRIVATE_ADDRESSES`. */
export class AllowedAddresses {
  static readonly none = new AllowedAddresses(new Set(), []);

  private constructor(
    private readonly hosts: ReadonlySet<string>,
    private readonly networks: readonly Network[],
  ) {}

  /** Host names, addresses and networks (`10.1.0.0/16`), parted by commas. @throws AllowedAddressesUnreadable */
  static parse(list: string): AllowedAddresses {
    const entries = list.split(',').map((entry) => entry.trim().toLowerCase());
    const given = entries.filter((entry) => entry !== '');
    const networks = given.filter(isNetwork);
    const hosts = given.filter((entry) => !isNetwork(entry));
    const wrong = hosts.find((entry) => !hostName.test(entry));
    if (wrong !== undefined) throw new AllowedAddressesUnreadable(wrong);
    return new AllowedAddresses(new Set(hosts), networks.map(readNetwork));
  }

  /** @param address - an IP address that stands for the host */
  allows(host: string, address: string): boolean {
    if (this.hosts.has(host.toLowerCase())) return true;
    const asked = ipaddr.process(address);
    return this.networks.some(([network, bits]) => network.kind() === asked.kind() && asked.match(network, bits));
  }
}

export class AllowedAddressesUnreadable extends Error {
  constructor(readonly entry: string) {
    super(`not a host, address or network: ${entry}`);
    this.name = 'AllowedAddressesUnreadable';
  }
}

function isNetwork(entry: string): boolean {
  return entry.includes('/') || isIP(entry) !== 0;
}

function readNetwork(entry: string): Network {
  if (isIP(entry) !== 0) {
    const address = ipaddr.process(entry);
    return [address, address.toByteArray().length * 8];
  }
  const [address, bits] = entry.split('/');
  if (isIP(address ?? '') === 0 || !ipaddr.isValidCIDR(entry)) throw new AllowedAddressesUnreadable(entry);
  return [ipaddr.parse(address!), Number(bits)];
}
