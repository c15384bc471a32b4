/** What methods are called when nothing tells otherwise. */
import type { Listing } from "./answer.js";
import type { Words } from "./api.js";
import { isPlural } from "../name/noun.js";
import type { Route, Segment } from "./route.js";

/** What naming looks at. */
export interface Nameable {
  readonly method: string;
  readonly route: Route;
  readonly operationWords: Words;
  readonly listing?: Listing | undefined;
}

export interface MethodName {
  readonly name: Words;
  /** How many of the route's last segments the name stands for; those before it are the resource. */
  readonly taken: number;
  readonly because: string;
}

export type StaticSegment = Segment & { readonly kind: "static" | "action" };

/** Whether the author says that a GET gets a list, which the answer need not show. */
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

/** What a usual method does, after “and GET …”. */
const meaning: Readonly<Record<string, string>> = {
  retrieve: "gets the one thing that it names",
  list: "gets a list",
  create: "makes a new one",
  update: "changes it",
  delete: "removes it",
};

/** `retrieve`: “gets the one thing that it names”. */
export function meaningOf(name: string): string {
  return meaning[name] ?? "does as it says";
}

export function quote(segment: StaticSegment): string {
  return `“${segment.text}”`;
}

const relations: ReadonlySet<string> = new Set("under on in with without by for".split(" "));

/**
 * What a name speaks of is in its last word, a `data retention` is one; or in the one before what that stands in, and before its
 * version: `files under retention`, `repositories v2`.
 */
export function isMany({ words }: StaticSegment): boolean {
  const relation = words.findIndex((word, index) => index > 0 && relations.has(word));
  const head = relation < 0 || relation === words.length - 1 ? words : words.slice(0, relation);
  return isPlural(head.findLast((word) => !/^v\d+$/.test(word)) ?? "");
}
