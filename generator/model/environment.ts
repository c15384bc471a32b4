/** The document's servers, under names that a caller can choose from. */
import type { Server } from "../resolve/resolved.js";
import type { Environment, Words } from "./api.js";
import { wordsOf } from "../name/word.js";

/** Words that any server's description may have, and that distinguish none. */
const silent: ReadonlySet<string> = new Set(
  (
    "a an and api apis at backend base default endpoint endpoints environment env for from gateway host hosted hosts http https in instance is main of on our " +
    "platform public rest server servers service services the this to url uri use used version with your all"
  ).split(" "),
);

/** The usual names of environments, and the words of a description that mean them. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/^(local|localhost)$/, "local"],
  [/^(sandbox)$/, "sandbox"],
  [/^(staging|stage)$/, "staging"],
  [/^(development|dev)$/, "development"],
  [/^(production|prod)$/, "production"],
];

/** The environments. `named` are the servers that somebody has given names, if so. */
export function modelEnvironments(
  servers: readonly Server[],
  named?: Readonly<Record<string, string>>,
): readonly Environment[] {
  if (named) return Object.entries(named).map(([name, url]) => decidedEnvironment(name, url, servers));
  const taken = new Set<string>();
  const byAddress = new Map<string, string>();
  return servers.map((server) => {
    const [, scheme = "", address = server.url] = /^(https?):(.*)$/is.exec(server.url) ?? [];
    const twin = byAddress.get(address);
    const [first = "production", ...others] = namesOf(server, servers.length);
    // The same server, with and without encryption, is told apart by that.
    const byScheme = twin === undefined ? [] : [`${twin}_${scheme.toLowerCase()}`];
    const name = freeName([first, ...byScheme, ...others], taken);
    taken.add(name);
    if (twin === undefined) byAddress.set(address, name);
    return {
      name,
      url: server.url,
      ...(server.description !== undefined && { description: server.description }),
      variables: server.variables,
    };
  });
}

function decidedEnvironment(name: string, url: string, servers: readonly Server[]): Environment {
  const bare = (address: string) => address.replace(/\/+$/, "");
  const description = servers.find((server) => bare(server.url) === bare(url))?.description;
  const variables = new Map(
    servers.flatMap((server) => [...server.variables]).filter(([key]) => url.includes(`{${key}}`)),
  );
  return { name, url, ...(description !== undefined && { description }), variables };
}

/** Best first: what it is called, then that with what its host and its path have that may tell it from its like. */
function namesOf({ name, description, url }: Server, count: number): readonly string[] {
  const byName = wordsOf(name ?? "");
  const told = byName.length > 0 ? byName : describedName(description ?? "");
  if (told.length === 0 && count === 1) return ["production"];
  const others = [hostName(url), pathName(url)].filter((words) => words.length > 0);
  const own = others.map((words) => words.filter((word) => !told.includes(word) && word !== "production"));
  const all =
    told.length === 0 ? others : [told, ...own.flatMap((words) => (words.length > 0 ? [[...told, ...words]] : []))];
  return all.map((words) => words.join("_"));
}

/** `v4beta` of https://api.acme.com/v4beta */
function pathName(url: string): Words {
  const last = /^(?:[a-z]+:)?\/\/[^/]+.*\/([^/{}?#]+)\/?$/i.exec(url)?.[1];
  return /^\p{L}/u.test(last ?? "") ? wordsOf(last ?? "") : [];
}

function describedName(description: string): Words {
  // Brackets, and what follows a dash, only explain: “Production server (uses live data)”.
  const head = description.split(/[([:;,.\n–—]|\s-\s/)[0] ?? "";
  const words = wordsOf(head);
  for (const [pattern, name] of usual)
    if (words.some((word) => pattern.test(word)) && words.length > 1) return regional(words, name);
  const telling = words.filter((word) => !silent.has(word));
  // More than a few words are a sentence, not a name.
  return telling.length <= 3 ? telling.map((word) => usual.find(([pattern]) => pattern.test(word))?.[1] ?? word) : [];
}

const region =
  /^(eu|europe|us|usa|uk|ca|canada|au|australia|in|india|asia|apac|emea|sg|singapore|jp|japan|de|germany|east|west|north|south|central|v?\d+)$/;

/** The name with its region, which tells "Production (EU)" and "EU production" from "US production". */
function regional(words: Words, name: string): Words {
  return [name, ...words.filter((word) => region.test(word) && !silent.has(word))];
}

const common: ReadonlySet<string> = new Set("api www com org net io dev app co http https rest".split(" "));

/**
 * The words of a host that distinguish it from the others: "https://eu.api.example.com" → `eu`, where the rest is
 * shared.
 */
function hostName(url: string): Words {
  const host = /^(?:[a-z]+:)?\/\/([^/:?#]+)/i.exec(url)?.[1];
  if (host === undefined) return ["production"];
  if (/^(localhost|127\.|0\.0\.0\.0|\[::1\])/.test(host)) return ["local"];
  const labels = host
    .split(".")
    .slice(0, -2)
    .flatMap((label) => wordsOf(label));
  const telling = labels.filter((word) => !common.has(word));
  const named = telling.map((word) => usual.find(([pattern]) => pattern.test(word))?.[1] ?? word);
  return named.length > 0 ? named : ["production"];
}

function freeName(names: readonly string[], taken: ReadonlySet<string>): string {
  const free = names.find((each) => !taken.has(each));
  if (free !== undefined) return free;
  const [name = "production"] = names;
  for (let number = 2; ; number++) if (!taken.has(`${name}_${number}`)) return `${name}_${number}`;
}
