/**
 * What a method is called, and how much of the path its name takes up.
 *
 *     GET   /customers                      list                 POST  /licenses/activate        activate
 *     GET   /customers/{id}                 retrieve             POST  /subscriptions/{id}/charge charge
 *     GET   /payments/{id}/line-items       retrieve line items  PUT   /addons/{id}/images       update images
 */
import type { Words } from "./api.js";
import { isPlural, isSameNoun, isUncountable } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import { itemMethod } from "./item-method.js";
import { ownVerb, verbOf } from "./own-verb.js";
import { hasItems, isCollection, nodeAt } from "./route-tree.js";
import type { RouteNode } from "./route-tree.js";
import { isMany, isToldList, meaningOf, quote, usualVerb } from "./usual-method.js";
import type { MethodName, Nameable, StaticSegment } from "./usual-method.js";
import { mayBeVerb } from "./verb.js";
import { asUsual, isActedOn, verbAtEnd } from "./verb-method.js";

export function inferMethod(operation: Nameable, tree: RouteNode): MethodName {
  const { route, method } = operation;
  const last = route.at(-1);
  if (!last)
    return {
      name: rootName(operation),
      taken: 0,
      because: "The path names nothing, so the operation's own name is used.",
    };
  if (last.kind === "action")
    return { name: asUsual(last.words), taken: 1, because: `The path ends in the action “${last.text}”.` };
  if (last.kind === "parameter") return itemMethod(operation, tree);
  const verb = verbAtEnd(operation, tree);
  if (verb) return verb;
  const node = nodeAt(tree, route);
  const isAlone = node.count === 1;
  if (!isAlone) return sharedMethod(operation, last, node);
  const [parent] = route.slice(-2, -1);
  if (!parent) return rootStatic(operation, last);
  const above = nodeAt(tree, route, route.length - 1);
  if (parent.kind === "parameter" || isCollection(above)) return lonelyMethod(operation, last);
  if (method === "POST" && isMadeThing(last) && above.children.size === 1) {
    return { name: ["create"], taken: 1, because: `POST creates ${article(last)}, the only operation of its parent.` };
  }
  return usualMethod(operation, `${quote(last)} is a resource`);
}

/**
 * The method of a noun with several operations, which makes it a resource. If the noun is a single thing, POST changes
 * what GET gets.
 */
function sharedMethod(operation: Nameable, last: StaticSegment, node: RouteNode): MethodName {
  const why = `${quote(last)} has other operations, so it is a resource`;
  if (isActedOn(last, node) && operation.route.length > 1) return lonelyMethod(operation, last);
  if (
    operation.method === "GET" &&
    !operation.listing &&
    hasItems(node) &&
    (isMany(last) || speaksOfMany(operation, last))
  )
    return {
      name: ["list"],
      taken: 0,
      because: `The items of ${quote(last)} can be retrieved one by one, and GET returns them all.`,
    };
  const isOne = isSingle(last, node, operation.operationWords) && !node.children.has("/{}") && node.methods.has("GET");
  const changes = node.methods.has("PUT") || node.methods.has("PATCH");
  const own = changesWhole(operation.method) ? ownVerb(operation) : undefined;
  if (own !== undefined)
    return { name: [own], taken: 0, because: `${why}, and the operationId has the verb “${own}”.` };
  if (operation.method === "PUT" && !node.methods.has("POST") && saysCreate(operation))
    return { name: ["create"], taken: 0, because: `${why}, and the operationId has the verb “create”.` };
  if (operation.method !== "POST" || !isOne || changes) return usualMethod(operation, why);
  if (operation.operationWords[0] === "add")
    return { name: ["add"], taken: 0, because: `${why}, and the operationId has the verb “add”.` };
  return { name: ["update"], taken: 0, because: `${why}; it is a singleton, which POST updates.` };
}

/** Whether the operationId says that there are several: `getEdgeConfigs` of `/edge-config`. */
function speaksOfMany({ operationWords }: Nameable, { words }: StaticSegment): boolean {
  return operationWords.some((word) => isPlural(word) && isSameNoun(word, words.at(-1) ?? ""));
}

/** Whether the operationId says that a PUT only creates: `createHistoryRecord`, but not `createOrUpdate`. */
function saysCreate({ operationWords: [first, second] }: Nameable): boolean {
  return first === "create" && second !== undefined && second !== "or";
}

/** Plural words for a single thing: `compliance_settings`. */
const singles: ReadonlySet<string> = new Set("settings preferences options details credentials".split(" "));

function isSingle(segment: StaticSegment, { gets }: RouteNode, operationWords: Words): boolean {
  if (!isMany(segment)) return true;
  return gets === "thing" ? changes.test(operationWords[0] ?? "") || isSettings(segment) : !gets && isSettings(segment);
}

/** What authors call a POST that changes a single thing. */
const changes = /^(update|set|configure|edit|change)$/;

function isSettings(segment: StaticSegment): boolean {
  return singles.has(segment.words.at(-1) ?? "");
}

/** Whether each request makes the thing anew: `POST …/customer-portal/session`. */
function isMadeThing(segment: StaticSegment): boolean {
  return !isMany(segment);
}

function rootName(operation: Nameable): Words {
  return operation.operationWords.length > 0 ? operation.operationWords : [usualVerb(operation)];
}

/** Health checks of the service itself, which belong to no resource. */
const serviceChecks: ReadonlySet<string> = new Set(
  "ping health healthz healthcheck livez readyz heartbeat echo status version whoami".split(" "),
);

function rootStatic(operation: Nameable, last: StaticSegment): MethodName {
  if (operation.method === "GET" && last.words.length === 1 && serviceChecks.has(last.words[0] ?? "")) {
    return { name: last.words, taken: 1, because: `${quote(last)} is about the service itself.` };
  }
  return usualMethod(operation, `${quote(last)} is a resource`);
}

/** The method of a noun with one operation only: a part of the thing above it, so the method belongs to that thing. */
function lonelyMethod(operation: Nameable, last: StaticSegment): MethodName {
  const { method } = operation;
  const isPlenty = isMany(last);
  if (isPlenty && method === "POST") return usualMethod(operation, `${quote(last)} is a collection of its own`);
  if (method === "POST") return doneTo(operation, last);
  const own = changesWhole(method) ? ownVerb(operation) : undefined;
  if (own !== undefined) {
    const because = `The operationId has the verb “${own}”.`;
    return { name: last.words[0] === own ? last.words : [own, ...last.words], taken: 1, because };
  }
  const verb = method === "GET" ? (isListed(operation, last) ? "list" : "retrieve") : usualVerb(operation);
  const because = `${quote(last)} has no other operation, so it is part of what precedes it in the path.`;
  return { name: [verb, ...last.words], taken: 1, because };
}

/**
 * Whether a GET of a part lists. A list with a singular name is a fact about the thing that has it, its history or its
 * activity, unless the operationId says "list" and the noun can be counted.
 */
function isListed(operation: Nameable, last: StaticSegment): boolean {
  const { listing, route } = operation;
  const isOfItem = route.at(-2)?.kind === "parameter";
  const isTold = listing?.isEnvelope && isToldList(operation) && !isUncountable(last.words.at(-1) ?? "");
  if (!isMany(last) && isOfItem && !isTold) return false;
  if (!listing || listing.isEnvelope) return listing !== undefined || isToldList(operation);
  return isMany(last) && wordsOf(listing.path.at(-1) ?? "").join(" ") === last.words.join(" ");
}

/** The verb at the end of the path, or the author's verb for the noun that the path ends in. */
function doneTo(operation: Nameable, last: StaticSegment): MethodName {
  const verb = mayBeVerb(last.words) ? undefined : verbOf(operation, last.words);
  if (verb === undefined)
    return { name: last.words, taken: 1, because: `POST performs “${last.text}” on what precedes it in the path.` };
  const because = `The path ends in ${quote(last)}, for which the operationId has the verb “${verb}”.`;
  return { name: [verb, ...last.words], taken: 1, because };
}

/** PUT and PATCH of something that is not an item may mean anything: `append`, `follow`, `toggle`. */
function changesWhole(method: string): boolean {
  return method === "PUT" || method === "PATCH";
}

function usualMethod(operation: Nameable, why: string): MethodName {
  const name = usualVerb(operation);
  return { name: [name], taken: 0, because: `${why}, and ${operation.method} ${meaningOf(name)}.` };
}

function article(segment: StaticSegment): string {
  return `one ${segment.words.join(" ")}`;
}
