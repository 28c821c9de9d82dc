import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that no model has: link-local with the cloud's metadata services, "this network", multicast, translations. */
const NEVER = blockList(
  ['169.254.0.0', 16],
  ['0.0.0.0', 8],
  ['100.100.100.200', 32],
  ['192.0.0.0', 24],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 128],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['2001::', 32],
  ['fd00:ec2::', 32],
);

/** This machine. */
const LOOPBACK = blockList(['127.0.0.0', 8], ['::1', 128]);

/** The school's or the municipality's own network (RFC 1918, 6598 and 4193). */
const PRIVATE = blockList(['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['100.64.0.0', 10], ['fc00::', 7]);

function blockList(...nets: readonly [net: string, prefix: number][]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}

const holds = (list: BlockList, address: string): boolean => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Where a model may be: anywhere on the internet, or also in the own network, said in so many words. */
export type Reach = 'internet' | 'ownNetwork';

/** Whether a connection to this address is refused. */
export function isRefused(address: string, reach: Reach): boolean {
  if (isIP(address) === 0 || holds(NEVER, address)) return true;
  return reach === 'internet' && (holds(LOOPBACK, address) || holds(PRIVATE, address));
}

/** What is wrong with a provider's address as it was configured; null when nothing is. */
export function problemWithUrl(url: URL, reach: Reach): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https:// or http://';
  if (url.username || url.password) return 'must hold no user name or password: the key has a variable of its own';
  if (url.hash) return 'must hold no #';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) > 0 && isRefused(host, reach)) {
    return reach === 'internet' && !holds(NEVER, host)
      ? 'is in your own network: say so with "ownNetwork: true" in the models file'
      : 'is an address that no model has';
  }
  if (url.protocol === 'http:' && reach === 'internet')
    return 'must begin with https://, or anybody on the way reads along';
  return null;
}

/** Whether an address names this machine in so many words, as an Ollama or llama.cpp beside the server does. */
export function isThisMachine(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || (isIP(host) > 0 && holds(LOOPBACK, host));
}

/**
 * Finds the addresses behind a name at the moment of connecting and passes over the refused ones: a name that pointed
 * elsewhere when it was configured leads nowhere else now.
 */
export function guardedLookup(reach: Reach): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) {
        done(error, '');
        return;
      }
      const open = found.filter(({ address }: LookupAddress) => !isRefused(address, reach));
      const [first] = open;
      if (!first) done(Object.assign(new Error('The address is refused'), { code: 'EREFUSEDADDRESS' }), '');
      else if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
  };
}
