/** Fern's extensions: `x-fern-sdk-group-name`, `x-fern-sdk-method-name`, `x-fern-pagination`. */
import type { Report } from "../diagnostic.js";
import type { ResolvedOperation } from "../resolve/resolved.js";
import type { PaginatorSettings } from "../setting/paginator.js";
import { recordAt, textAt } from "../setting/field.js";
import { type Extension, placeOf } from "./extension.js";

export function readFern({ extensions }: ResolvedOperation, _: Report): Extension {
  const group = extensions["x-fern-sdk-group-name"];
  const names = [group].flat().filter((name) => typeof name === "string");
  const method = textAt(extensions, "x-fern-sdk-method-name");
  const pagination = recordAt(extensions, "x-fern-pagination");
  const paginator = pagination && readPagination(pagination);
  return {
    ...(names.length > 0 && { resource: names.join(".") }),
    ...(method !== undefined && { method }),
    ...(paginator && { paginator }),
    because: "Set in the document for Fern, by x-fern-sdk-group-name, -sdk-method-name or -pagination.",
  };
}

/** `{ cursor: $request.cursor, next_cursor: $response.next, results: $response.data }` */
function readPagination(pagination: Readonly<Record<string, unknown>>): PaginatorSettings | undefined {
  const [cursor, next, offset, step, nextUrl, items, more] = [
    "cursor",
    "next_cursor",
    "offset",
    "step",
    "next_uri",
    "results",
    "has-next-page",
  ].map((key) => placeOf(pagination, key));
  const end = more !== undefined && { end: { kind: "has-more", path: more } as const };
  const common = { ...(items !== undefined && { items }), ...end };
  if (cursor !== undefined && next !== undefined) return { kind: "cursor", parameter: cursor, next, ...common };
  if (nextUrl !== undefined) return { kind: "next-url", next: nextUrl, ...common };
  if (offset === undefined) return undefined;
  // With a step, the offset counts items; without one, pages.
  return step === undefined
    ? { kind: "page", parameter: offset, ...common }
    : { kind: "offset", parameter: offset, size: step, ...common };
}
