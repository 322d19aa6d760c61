import ipaddr from 'ipaddr.js';

/** A host, or a network in CIDR form, that the operator lets capture reach although it is private. */
export type PrivateAddress =
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'network'; readonly address: string; readonly prefix: number };

const hostName = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;
const onlyNumbers = /^[\d.]+$/;

/** A single address is a network of one. Null where it is neither host, address nor network. */
export function findPrivateAddress(text: string): PrivateAddress | null {
  if (ipaddr.isValidCIDR(text)) {
    const [address, prefix] = ipaddr.parseCIDR(text);
    return { kind: 'network', address: address.toString(), prefix };
  }
  if (ipaddr.IPv6.isValid(text) || ipaddr.IPv4.isValidFourPartDecimal(text)) {
    const address = ipaddr.parse(text);
    return { kind: 'network', address: address.toString(), prefix: address.kind() === 'ipv4' ? 32 : 128 };
  }
  const host = text.toLowerCase();
  return hostName.test(host) && !onlyNumbers.test(host) ? { kind: 'host', host } : null;
}
