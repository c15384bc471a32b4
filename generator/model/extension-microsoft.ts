/** AutoRest's extension `x-ms-pageable`: the response holds the next page's URL. */
import type { Report } from "../diagnostic.js";
import type { ResolvedOperation } from "../resolve/resolved.js";
import { recordAt, textAt } from "../setting/field.js";
import type { Extension } from "./extension.js";

export function readMicrosoft({ extensions, method }: ResolvedOperation, _: Report): Extension {
  const because = "Set in the document for AutoRest, by x-ms-pageable.";
  const pageable = recordAt(extensions, "x-ms-pageable");
  if (!pageable || method !== "GET") return { because };
  const next = textAt(pageable, "nextLinkName");
  // Without a link there is a single page, in the shape of a list.
  if (next === undefined) return { because, ...(pageable["nextLinkName"] === null && { paginator: false }) };
  const items = textAt(pageable, "itemName") ?? "value";
  return { because, paginator: { kind: "next-url", next: quoteDots(next), items: quoteDots(items) } };
}

/** Marks the dots in a name as part of it: `@odata.nextLink` is one name. */
function quoteDots(name: string): string {
  return name.replaceAll(".", "\\.");
}
