/** Recognises addresses of private networks: a document from elsewhere must not make us call there. */
import { BlockList, isIP } from "node:net";

/**
 * RFC 6890 and related ones: this host, this network, this link; addresses that are no single host; and IPv6 addresses
 * with an IPv4 address in them.
 */
const ranges: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  // The address at which Azure gives machines information about themselves.
  ["168.63.129.16", 32],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

const list = new BlockList();
for (const [address, prefix] of ranges) list.addSubnet(address, prefix, isIP(address) === 6 ? "ipv6" : "ipv4");

/** Whether a URL's host needs no lookup: an IP address, or the name that every machine has for itself. */
export function isLiteral(hostname: string): boolean {
  return hostname === "localhost" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/** Whether an IP address is in one of those ranges. */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/^\[|\]$|%.*$/g, "");
  const version = isIP(plain);
  return version === 0 || list.check(plain, version === 6 ? "ipv6" : "ipv4");
}
