/** Names methods whose path ends in a parameter: those of one item of a collection. */
import { nodeAt } from "./route-tree.js";
import type { RouteNode } from "./route-tree.js";
import { meaningOf, quote, usualVerb } from "./usual-method.js";
import type { MethodName, Nameable } from "./usual-method.js";
import { isVerbPhrase, removals } from "./verb.js";

export function itemMethod(operation: Nameable, tree: RouteNode): MethodName {
  const { route } = operation;
  const parameters = route.toReversed().findIndex(({ kind }) => kind !== "parameter");
  const before = parameters < 0 ? undefined : route[route.length - parameters - 1];
  if (before && before.kind !== "parameter") {
    const node = nodeAt(tree, route, route.length - parameters);
    const isOnly = node.count === 1;
    if (isOnly && before.words[0] === "by" && before.words.length > 1) {
      return {
        name: [usualVerb(operation), ...before.words],
        taken: parameters + 1,
        because: `${quote(before)} says how the item is looked up.`,
      };
    }
    if (isOnly && (isVerbPhrase(before.words) || before.kind === "action") && route.length > parameters + 1) {
      return {
        name: before.words,
        taken: parameters + 1,
        because: `${quote(before)} is a verb, and the parameter is its object.`,
      };
    }
  }
  const name = itemVerb(operation, tree);
  return {
    name: [name],
    taken: 0,
    because: `The path ends in a parameter that identifies an item, and ${operation.method} ${meaningOf(name)}.`,
  };
}

function itemVerb(operation: Nameable, tree: RouteNode): string {
  switch (operation.method) {
    case "POST":
      return hasChange(operation, tree) ? "create" : "update";
    case "DELETE":
      return removalVerb(operation, tree);
    case "GET":
      return operation.listing?.isEnvelope && !hasList(operation, tree) ? "list" : "retrieve";
    default:
      return usualVerb(operation);
  }
}

/** Whether PUT or PATCH change the item, so that POST must do something else. */
function hasChange(operation: Nameable, tree: RouteNode): boolean {
  const { methods } = nodeAt(tree, operation.route);
  return methods.has("PUT") || methods.has("PATCH");
}

/** Whether the item's collection has a GET of its own. */
function hasList(operation: Nameable, tree: RouteNode): boolean {
  return nodeAt(tree, operation.route, operation.route.length - 1).methods.has("GET");
}

/**
 * The verb of a DELETE: `delete`, unless its author calls it otherwise, or an operation that undoes it shows that it is
 * something else.
 */
function removalVerb(operation: Nameable, tree: RouteNode): string {
  const own = operation.operationWords.find((word) => removals.has(word) || word === "delete");
  if (own !== undefined && own !== "delete") return own === "remove" ? "delete" : own;
  const item = nodeAt(tree, operation.route);
  for (const verb of removals) if (item.children.has("/un" + verb) && !item.children.has("/" + verb)) return verb;
  return "delete";
}
