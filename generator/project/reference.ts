/** Reads from the network what a document refers to. */
import { isSameOrigin } from "../load/address.js";
import { type Admission, admitsAddress } from "./admission.js";
import { type Fetched, fetchDocument, type Reach } from "./fetch.js";
import { isLiteral } from "./network.js";

/** Where a document came from, if it came from the network. */
export type Home = Pick<Fetched, "address" | "isPrivate">;

/** From the document's own server, and from addresses that are admitted by name. @throws Error as `fetchDocument` does */
export async function fetchReference(address: string, admission: Admission, home?: Home): Promise<Uint8Array> {
  return (await fetchDocument(address, { reach: (each) => reachOf(each, admission, home) })).bytes;
}

/** Undefined where an address may not be asked at all. */
export function reachOf(address: string, admission: Admission, home?: Home): Reach | undefined {
  const isHome = home !== undefined && isSameOrigin(address, home.address);
  const isAdmitted = admitsAddress(admission, address);
  if (!isHome && !isAdmitted) return undefined;
  // The host of what is admitted is that of a name, as its user wrote it: who writes 127.0.0.1 knows where that is.
  if (isAdmitted && isLiteral(new URL(address).hostname)) return "anywhere";
  return isHome && home.isPrivate ? "anywhere" : "public";
}
