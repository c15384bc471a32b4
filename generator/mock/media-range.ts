/** Media types, and the ranges that they are in (RFC 9110, 12.5.1). */

/** Without its parameters, in lower case. */
export function essence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a type is what the document calls by a type or a range: `image/*`. */
export function isTypeOf(type: string, range: string): boolean {
  const [one = "", two = ""] = essence(type).split("/");
  const [wantedOne, wantedTwo] = essence(range).split("/");
  return one !== "" && (wantedOne === "*" || wantedOne === one) && (wantedTwo === "*" || wantedTwo === two);
}

/** Whether who sends this `Accept` header takes an answer of this type, which may be a range too. */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header.trim() === "") return true;
  return header.split(",").some((range) => {
    if (/;\s*q=0(\.0*)?\s*(;|$)/i.test(range)) return false;
    return isTypeOf(type, range) || isTypeOf(range, type);
  });
}
