/** Which addresses of the network are nobody's but one's own: a document from elsewhere must not make us knock there. */
import { BlockList, isIP } from "node:net";

/** RFC 6890 and its kin: this host, this network, this link, and what is no single host. */
const ranges: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
];

const list = new BlockList();
for (const [address, prefix] of ranges) list.addSubnet(address, prefix, isIP(address) === 6 ? "ipv6" : "ipv4");

/** Whether an IP address, in digits, is in one of those ranges. */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/^\[|\]$|%.*$/g, "");
  const version = isIP(plain);
  return version === 0 || list.check(plain, version === 6 ? "ipv6" : "ipv4");
}
