/** The names of methods where nothing suggests another. */
import type { Listing } from "./listing.js";
import type { Words } from "./api.js";
import { isPlural } from "../name/noun.js";
import type { Route, Segment } from "./route.js";

/** The facts that a method's name is inferred from. */
export interface Nameable {
  readonly method: string;
  readonly route: Route;
  readonly operationWords: Words;
  readonly listing?: Listing | undefined;
}

export interface MethodName {
  readonly name: Words;
  /** How many of the route's last segments the name stands for; the earlier ones are the resource. */
  readonly taken: number;
  readonly because: string;
}

export type StaticSegment = Segment & { readonly kind: "static" | "action" };

/** Whether the operationId says that a GET returns a list; the response need not show it. */
export function isToldList({ method, operationWords }: Pick<Nameable, "method" | "operationWords">): boolean {
  return method === "GET" && operationWords[0] === "list" && operationWords.length > 1;
}

export function usualVerb(operation: Pick<Nameable, "method" | "operationWords" | "listing">): string {
  switch (operation.method) {
    case "GET":
      return operation.listing || isToldList(operation) ? "list" : "retrieve";
    case "POST":
      return "create";
    case "PUT":
    case "PATCH":
      return "update";
    case "DELETE":
      return "delete";
    default:
      return operation.method.toLowerCase();
  }
}

/** What each usual method does, worded to follow “and GET …”. */
const meaning: Readonly<Record<string, string>> = {
  retrieve: "returns a single object",
  list: "returns a list",
  create: "creates a new one",
  update: "updates it",
  delete: "deletes it",
};

/** The meaning of a usual method: “returns a single object” for `retrieve`. */
export function meaningOf(name: string): string {
  return meaning[name] ?? "gives the method its name";
}

export function quote(segment: StaticSegment): string {
  return `“${segment.text}”`;
}

/** Words after which a name only says which ones are meant. */
const relations: ReadonlySet<string> = new Set("under on in with without by for".split(" "));

/**
 * Whether a segment means several things. Its last word decides: a `data retention` is one. Versions and relations after
 * the noun do not count: `repositories v2` and `files under retention` are many.
 */
export function isMany({ words }: StaticSegment): boolean {
  const relation = words.findIndex((word, index) => index > 0 && relations.has(word));
  const head = relation < 0 || relation === words.length - 1 ? words : words.slice(0, relation);
  return isPlural(head.findLast((word) => !/^v\d+$/.test(word)) ?? "");
}
