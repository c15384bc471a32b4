/** Further names for operations whose first choice is taken: from the operationId, then from the path. */
import type { Operation, Step, Words } from "./api.js";
import { endsInItem } from "./collision.js";
import { isSameNoun } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import { resourcesOf } from "./resource.js";
import { isVerb } from "./verb.js";

/** Words of operationIds that say how the server is built, and nothing of the API. */
export const noise: ReadonlySet<string> = new Set(
  "handler proxy controller endpoint api route action method v1 v2 v3 async using".split(" "),
);

/** Further names for the operation, the best first. */
export function otherNames(
  operation: Pick<Operation, "method" | "path">,
  operationWords: Words,
  chain: readonly Step[],
  name: Words,
): readonly Words[] {
  const resources = resourcesOf(chain).flat();
  const own = operationWords.filter((word) => !noise.has(word) && !/^v\d+$/.test(word));
  const isOfResource = (word: string) => resources.some((other) => isSameNoun(word, other)) || word === "id";
  // Words after "by" name a parameter, even if a resource has the same name: `get boards by id board`.
  const by = own.indexOf("by");
  const phrase = own.filter((word, index) => !isOfResource(word) || (by >= 0 && index > by));
  const verbs = own.filter(isVerb);
  const fromPath = pathWords(operation.path);
  const said = asPhrase(phrase, operation.method);
  const isPhrase = said.length > 1 || verbs.some((verb) => said[0] === verb && verb !== operation.method.toLowerCase());
  const parameter = lastParameter(operation.path);
  const byParameter = parameter.length > 0 ? [[...name, "by", ...parameter]] : [];
  const says = isPhrase && !(byParameter.length > 0 && said.filter((word) => word === "by").length > 1);
  const isWhole = operation.method === "PUT" && name[0] === "update";
  const isPart = operation.method === "PATCH" && name[0] === "update";
  // `/oauth.v2.access` beside `/oauth.access`
  const version = /\.(v\d+)(?=\.|$)/.exec(operation.path)?.[1];
  return [
    // What is done to a collection is done to many of its items, or to all.
    ...(!endsInItem(operation.path) && isChange(name) ? [[...name, "many"]] : []),
    ...(isWhole && (said[0] === "replace" || !isVerb(said[0] ?? "")) ? [["replace", ...name.slice(1)]] : []),
    ...(says ? [said] : []),
    ...(isWhole ? [["replace", ...name.slice(1)]] : []),
    ...(isPart ? [["patch", ...name.slice(1)]] : []),
    ...(version === undefined ? [] : [[...name, version]]),
    ...byParameter,
    ...(own.length > 1 ? [withoutHttp(own, operation.method, name)] : []),
    [...name, ...fromPath.filter((word) => !resources.includes(word))],
    [...name, ...fromPath],
    [...wordsOf(operation.method), ...fromPath],
  ];
}

/** Puts the usual verb in place of an HTTP method at either end: `post segments`, `volume actions post`. */
function withoutHttp(own: Words, method: string, [verb = ""]: Words): Words {
  const http = method.toLowerCase();
  if (own[0] === http) return [verb, ...own.slice(1)];
  return own.at(-1) === http ? [verb, ...own.slice(0, -1)] : own;
}

function isChange(name: Words): boolean {
  return name.length === 1 && (name[0] === "update" || name[0] === "delete");
}

/**
 * Shortens a phrase to the verb in it: `put files id add shared link` → `add shared link`. The HTTP method is not the
 * verb where another one follows. A `get` becomes a `retrieve`, like everywhere else.
 */
function asPhrase(words: Words, method: string): Words {
  const [first, second] = words;
  if (first === method.toLowerCase() && second !== undefined && isVerb(second)) return words.slice(1);
  return first === "get" && method === "GET" && words.length > 1 ? ["retrieve", ...words.slice(1)] : words;
}

function lastParameter(path: string): Words {
  const name = [...path.matchAll(/\{([^{}]*)\}/g)].at(-1)?.[1];
  return wordsOf(name ?? "");
}

function pathWords(path: string): Words {
  return path.split("/").flatMap((segment) => {
    const parameter = /^\{(.*)\}$/.exec(segment)?.[1];
    return parameter === undefined ? wordsOf(segment) : ["by", ...wordsOf(parameter)];
  });
}
