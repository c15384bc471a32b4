/** Media types, and ranges of them (RFC 9110, 12.5.1). */

/** The type without its parameters, in lower case. */
export function essence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a type is within a range of the document: `image/*`. */
export function isTypeOf(type: string, range: string): boolean {
  const [one = "", two = ""] = essence(type).split("/");
  const [wantedOne, wantedTwo] = essence(range).split("/");
  return one !== "" && (wantedOne === "*" || wantedOne === one) && (wantedTwo === "*" || wantedTwo === two);
}

/** Whether an `Accept` header allows a response of this type, which may itself be a range. */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header.trim() === "") return true;
  return header.split(",").some((range) => {
    if (/;\s*q=0(\.0*)?\s*(;|$)/i.test(range)) return false;
    return isTypeOf(type, range) || isTypeOf(range, type);
  });
}
