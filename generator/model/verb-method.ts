/** Methods that the path itself names: its last words are a verb. */
import type { Words } from "./api.js";
import { pluralOf } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import type { Route } from "./route.js";
import { nodeAt } from "./route-tree.js";
import type { RouteNode } from "./route-tree.js";
import { isMany, quote } from "./usual-method.js";
import type { MethodName, Nameable, StaticSegment } from "./usual-method.js";
import { isVerb, isVerbPhrase, mayBeAsked, mayBeVerb } from "./verb.js";

/** The method of a path such as `/licenses/activate` or `/{id}/change-plan`. */
export function verbAtEnd(operation: Nameable, tree: RouteNode): MethodName | undefined {
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
      name: doneToParent(last.words, parent.words),
      taken: 2,
      because: `The path ends in the verb “${last.text}”, which is applied to ${quote(parent)}.`,
    };
  }
  const asked = askedAbout(operation, last, node);
  if (asked) return asked;
  // What is got and changed is a thing, whatever verb it begins with: `forward_bounce`.
  const isThing = node.methods.has("GET") && (node.methods.has("PUT") || node.methods.has("PATCH"));
  if ((isVerbPhrase(last.words) && !isThing) || (method === "POST" && isDeed(last, node)))
    return { name: asUsual(last.words), taken: 1, because };
  if (parent?.kind === "static" && isActions(parent) && method !== "GET" && method !== "DELETE" && node.count === 1)
    return { name: last.words, taken: 1, because: `“${last.text}” is one of the ${parent.text}.` };
  if ((last.words.length > 1 || !parent) && mayBeVerb(last.words) && method === "POST" && isAmongVerbs(route, tree))
    return {
      name: last.words,
      taken: 1,
      because: `The path ends in “${last.text}”, a verb like most of its siblings.`,
    };
  const isOnly = node.count === 1;
  const hasParent = route.length > 1;
  const acts = method === "GET" ? mayBeAsked(last.words) : method !== "DELETE";
  if (isOnly && hasParent && method === "GET" && isCaller(last))
    return { name: last.words, taken: 1, because: `${quote(last)} is the caller.` };
  if (!isOnly || !hasParent || !mayBeVerb(last.words) || isMany(last)) return undefined;
  return acts ? { name: last.words, taken: 1, because } : undefined;
}

/** Words that are also nouns, but not for anything a path would hold: with POST, they are verbs. */
const again: ReadonlySet<string> = new Set(
  "rebuild reload replay rerun reset restart restore retry rollback".split(" "),
);

/** Whether a segment is an action: `/payments/{id}/retry`, even if GET asks about it. */
function isDeed({ words }: StaticSegment, node: RouteNode): boolean {
  const isSaid = isVerbPhrase(words) || (words.length === 1 && again.has(words[0] ?? ""));
  return isSaid && node.children.size === 0;
}

/** A GET beside a POST that acts: `GET /payments/{id}/retry` gets the state of the action. */
function askedAbout({ method }: Nameable, last: StaticSegment, node: RouteNode): MethodName | undefined {
  if (method !== "GET" || !node.methods.has("POST") || !isDeed(last, node)) return undefined;
  const because = `POST performs “${last.text}”, and GET returns its state.`;
  return { name: ["retrieve", ...last.words], taken: 1, because };
}

/** Whether the segments below are actions: `/calls/{id}/actions/hold`. */
function isActions(segment: StaticSegment): boolean {
  return /^(actions|commands)$/.test(segment.words.join(" "));
}

/** Whether a segment means the caller: `/users/me`, `/auth/whoami`. */
function isCaller(segment: StaticSegment): boolean {
  return /^(me|myself|whoami|self)$/.test(segment.words.join(""));
}

/** Replaces `get`, as remote procedures call it, by our word `retrieve`. */
export function asUsual(words: Words): Words {
  return words.length === 1 && words[0] === "get" ? ["retrieve"] : words;
}

/** The name of a verb that has the thing as its object: `/sweep/get` → `retrieve sweep`, `/event/list` → `list events`. */
function doneToParent(verb: Words, parent: Words): Words {
  return [...asUsual(verb), ...(verb.join(" ") === "list" ? pluralOf(parent) : parent)];
}

/**
 * Whether most names around it are verbs, so that a doubtful word is one too: `previewEvents` beside `setName` and
 * `addCharge`.
 */
function isAmongVerbs(route: Route, tree: RouteNode): boolean {
  const beside = nodeAt(tree, route, route.length - 1).children;
  const names = [...beside].flatMap(([key, { children }]) =>
    key === "/{}" || children.size > 0 ? [] : [wordsOf(key)],
  );
  const verbs = names.filter(isVerbPhrase).length;
  return verbs >= 2 && verbs * 2 >= names.length;
}

/** Whether a segment is a single thing with an action below it: `/secret` with `/secret/rotate`. */
export function isActedOn(segment: StaticSegment, node: RouteNode): boolean {
  if (isMany(segment) || node.count !== 2 || node.children.size === 0) return false;
  return [...node.children.keys()].every((key) => isVerb(wordsOf(key)[0] ?? "") && key !== "/{}");
}
