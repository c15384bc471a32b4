/**
 * What a method is called, and how much of the path its name takes up.
 *
 *     GET   /customers                      list                 POST  /licenses/activate        activate
 *     GET   /customers/{id}                 retrieve             POST  /subscriptions/{id}/charge charge
 *     GET   /payments/{id}/line-items       retrieve line items  PUT   /addons/{id}/images       update images
 */
import type { Words } from "./api.js";
import { itemMethod } from "./item-method.js";
import { wordsOf } from "../name/word.js";
import { isPlural } from "../name/noun.js";
import { countOperations, hasItems, isCollection, nodeAt } from "./route-tree.js";
import type { RouteNode } from "./route-tree.js";
import { isToldList, meaningOf, quote, usualVerb } from "./usual-method.js";
import type { Route } from "./route.js";
import type { MethodName, Nameable, StaticSegment } from "./usual-method.js";
import { isVerb, isVerbPhrase, mayBeAsked, mayBeVerb } from "./verb.js";

export function inferMethod(operation: Nameable, tree: RouteNode): MethodName {
  const { route, method } = operation;
  const last = route.at(-1);
  if (!last)
    return {
      name: rootName(operation),
      taken: 0,
      because: "The path names nothing, so the operation's own name is taken.",
    };
  if (last.kind === "action")
    return { name: asUsual(last.words), taken: 1, because: `The path ends in the action “${last.text}”.` };
  if (last.kind === "parameter") return itemMethod(operation, tree);
  const verb = verbAtEnd(operation, tree);
  if (verb) return verb;
  const node = nodeAt(tree, route);
  const isAlone = countOperations(node) === 1;
  if (!isAlone) return sharedMethod(operation, last, node);
  const [parent] = route.slice(-2, -1);
  if (!parent) return rootStatic(operation, last);
  const above = nodeAt(tree, route, route.length - 1);
  if (parent.kind === "parameter" || isCollection(above)) return lonelyMethod(operation, last);
  if (method === "POST" && isMadeThing(last) && above.children.size === 1) {
    return { name: ["create"], taken: 1, because: `POST makes ${article(last)}, the only operation of its parent.` };
  }
  return usualMethod(operation, `${quote(last)} is a resource`);
}

/** A noun with several operations is a resource. Of a thing that is one, POST changes what GET gets. */
function sharedMethod(operation: Nameable, last: StaticSegment, node: RouteNode): MethodName {
  const why = `${quote(last)} has other operations of its own, so it is a resource`;
  if (isActedOn(last, node) && operation.route.length > 1) return lonelyMethod(operation, last);
  if (operation.method === "GET" && !operation.listing && isMany(last) && hasItems(node))
    return {
      name: ["list"],
      taken: 0,
      because: `${quote(last)} has items that are got one by one, and GET gets them all.`,
    };
  const isOne = isSingle(last, node, operation.operationWords) && !node.children.has("/{}") && node.methods.has("GET");
  const changes = node.methods.has("PUT") || node.methods.has("PATCH");
  if (operation.method !== "POST" || !isOne || changes) return usualMethod(operation, why);
  return { name: ["update"], taken: 0, because: `${why}; there is one of it, which POST changes.` };
}

/** What a name speaks of is in its last word: a `data retention` is one. */
function isMany(segment: StaticSegment): boolean {
  return isPlural(segment.words.at(-1) ?? "");
}

/** Written as many, and one thing all the same: `compliance_settings`. */
const singles: ReadonlySet<string> = new Set("settings preferences options details credentials".split(" "));

function isSingle(segment: StaticSegment, { gets }: RouteNode, operationWords: Words): boolean {
  if (!isMany(segment)) return true;
  return gets === "thing" ? changes.test(operationWords[0] ?? "") || isSettings(segment) : !gets && isSettings(segment);
}

/** What authors call a POST that changes the one thing there is. */
const changes = /^(update|set|configure|edit|change)$/;

function isSettings(segment: StaticSegment): boolean {
  return singles.has(segment.words.at(-1) ?? "");
}

/** `/secret` with `/secret/rotate`: one thing, what it is, and one thing that is done to it. */
function isActedOn(segment: StaticSegment, node: RouteNode): boolean {
  if (isMany(segment) || countOperations(node) !== 2 || node.children.size === 0) return false;
  return [...node.children.keys()].every((key) => isVerb(wordsOf(key)[0] ?? "") && key !== "/{}");
}

/** `POST …/customer-portal/session`: one thing, made anew by each request. */
function isMadeThing(segment: StaticSegment): boolean {
  return !isMany(segment);
}

function rootName(operation: Nameable): Words {
  return operation.operationWords.length > 0 ? operation.operationWords : [usualVerb(operation)];
}

/** Checks of the service itself, which no resource has. */
const serviceChecks: ReadonlySet<string> = new Set(
  "ping health healthz healthcheck livez readyz heartbeat echo status version whoami".split(" "),
);

function rootStatic(operation: Nameable, last: StaticSegment): MethodName {
  if (operation.method === "GET" && last.words.length === 1 && serviceChecks.has(last.words[0] ?? "")) {
    return { name: last.words, taken: 1, because: `${quote(last)} asks about the service itself.` };
  }
  return usualMethod(operation, `${quote(last)} is a resource`);
}

/** `/licenses/activate`, `/{id}/change-plan`: the name of what is done. */
function verbAtEnd(operation: Nameable, tree: RouteNode): MethodName | undefined {
  const { route, method } = operation;
  const last = route.at(-1);
  if (last?.kind !== "static") return undefined;
  const node = nodeAt(tree, route);
  if (node.children.has("/{}")) return undefined;
  const because = `The path ends in the verb “${last.text}”.`;
  const parent = route.at(-2);
  const isVerbHere = isVerbPhrase(last.words) || (mayBeVerb(last.words) && method !== "GET");
  if (
    isVerbHere &&
    parent?.kind === "static" &&
    route.length > 2 &&
    isActedOn(parent, nodeAt(tree, route, route.length - 1))
  ) {
    return {
      name: [...last.words, ...parent.words],
      taken: 2,
      because: `The path ends in the verb “${last.text}”, done to the ${parent.words.join(" ")}.`,
    };
  }
  if (isVerbPhrase(last.words)) return { name: asUsual(last.words), taken: 1, because };
  if (
    parent?.kind === "static" &&
    isActions(parent) &&
    method !== "GET" &&
    method !== "DELETE" &&
    countOperations(node) === 1
  )
    return { name: last.words, taken: 1, because: `“${last.text}” is one of the ${parent.text}.` };
  if (last.words.length > 1 && mayBeVerb(last.words) && method === "POST" && isAmongVerbs(route, tree))
    return {
      name: last.words,
      taken: 1,
      because: `The path ends in “${last.text}”, a verb like most that stand beside it.`,
    };
  const isOnly = countOperations(node) === 1;
  const hasParent = route.length > 1;
  const acts = method === "GET" ? mayBeAsked(last.words) : method !== "DELETE";
  if (isOnly && hasParent && method === "GET" && isCaller(last))
    return { name: last.words, taken: 1, because: `${quote(last)} is who asks.` };
  if (!isOnly || !hasParent || !mayBeVerb(last.words) || isMany(last)) return undefined;
  return acts ? { name: last.words, taken: 1, because } : undefined;
}

/** `/calls/{id}/actions/hold`: what stands below is done. */
function isActions(segment: StaticSegment): boolean {
  return /^(actions|commands)$/.test(segment.words.join(" "));
}

/** `/users/me`, `/auth/whoami` */
function isCaller(segment: StaticSegment): boolean {
  return /^(me|myself|whoami|self)$/.test(segment.words.join(""));
}

/** Remote procedures call `get` what resources call `retrieve`. */
function asUsual(words: Words): Words {
  return words.length === 1 && words[0] === "get" ? ["retrieve"] : words;
}

/** `previewEvents` beside `setName` and `addCharge`: where most names are verbs, a word that may be one is one. */
function isAmongVerbs(route: Route, tree: RouteNode): boolean {
  const beside = nodeAt(tree, route, route.length - 1).children;
  const names = [...beside].flatMap(([key, { children }]) =>
    key === "/{}" || children.size > 0 ? [] : [wordsOf(key)],
  );
  const verbs = names.filter(isVerbPhrase).length;
  return verbs >= 2 && verbs * 2 >= names.length;
}

/** A noun that has one operation alone: part of the thing above it, so the method is that thing's. */
function lonelyMethod(operation: Nameable, last: StaticSegment): MethodName {
  const { method, listing } = operation;
  const isPlenty = isMany(last);
  if (isPlenty && method === "POST") return usualMethod(operation, `${quote(last)} is a collection of its own`);
  if (method === "POST")
    return { name: last.words, taken: 1, because: `POST does “${last.text}” to what stands before it.` };
  // A list that belongs to one thing and has a singular name is a fact of that thing: its history, its activity.
  const isOfItem = operation.route.at(-2)?.kind === "parameter";
  const isList = (isPlenty || !isOfItem) && (listing ? listing.isEnvelope : isToldList(operation));
  const verb = method === "GET" ? (isList ? "list" : "retrieve") : usualVerb(operation);
  const because = `${quote(last)} has no other operation, so it is a part of what stands before it.`;
  return { name: [verb, ...last.words], taken: 1, because };
}

function usualMethod(operation: Nameable, why: string): MethodName {
  const name = usualVerb(operation);
  return { name: [name], taken: 0, because: `${why}, and ${operation.method} ${meaningOf(name)}.` };
}

function article(segment: StaticSegment): string {
  return `one ${segment.words.join(" ")}`;
}
