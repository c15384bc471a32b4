/** Which addresses of the network are nobody's but one's own: a document from elsewhere must not make us knock there. */
import { BlockList, isIP } from "node:net";

/** RFC 6890 and its kin: this host, this network, this link, what is no single host, and what has an address of the older kind in it. */
const ranges: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  // Where Azure tells its machines of themselves.
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

/** Whether a host of a URL says by itself where it is, without being looked up: digits, or the name that every machine has for itself. */
export function isLiteral(hostname: string): boolean {
  return hostname === "localhost" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/** Whether an IP address, in digits, is in one of those ranges. */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/^\[|\]$|%.*$/g, "");
  const version = isIP(plain);
  return version === 0 || list.check(plain, version === 6 ? "ipv6" : "ipv4");
}
