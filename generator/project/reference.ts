/** Fetches what a document refers to on the network. */
import { isSameOrigin } from "../load/address.js";
import { type Admission, admitsAddress } from "./admission.js";
import { type Fetched, fetchDocument, type Reach } from "./fetch.js";
import { isLiteral } from "./network.js";

/** Where a document was fetched from, if it was. */
type Home = Pick<Fetched, "address" | "isPrivate">;

/**
 * Fetches from the document's own server, and from addresses that the user admits. @throws Error as `fetchDocument`
 * does
 */
export async function fetchReference(address: string, admission: Admission, home?: Home): Promise<Uint8Array> {
  return (await fetchDocument(address, { reach: (each) => reachOf(each, admission, home) })).bytes;
}

/** Where the server may be; undefined where the address must not be asked at all. */
export function reachOf(address: string, admission: Admission, home?: Home): Reach | undefined {
  const isHome = home !== undefined && isSameOrigin(address, home.address);
  const isAdmitted = admitsAddress(admission, address);
  if (!isHome && !isAdmitted) return undefined;
  // The host was written by the user: whoever admits 127.0.0.1 knows where that is.
  if (isAdmitted && isLiteral(new URL(address).hostname)) return "anywhere";
  return isHome && home.isPrivate ? "anywhere" : "public";
}
