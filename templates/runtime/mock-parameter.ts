/** Parses the parameters of a request, as the client has serialized them. */
import { formTree, type MockShape, type RawPair, shaped, treeAt } from "./mock-shape.js";
import type { MockOperation } from "./mock.js";
import { own } from "./own-property.js";

/** Parameters of one location, by their names on the wire: `{ page: "number", "ids[]": { as: "ids", shape: … } }`. */
export interface MockParameters {
  readonly [name: string]: MockShape | MockParameter;
}

/** A parameter that has more than a shape. */
export interface MockParameter {
  /** Its name in `params`, where it differs. */
  readonly as?: string;
  /** How its text is parsed. @default "text" */
  readonly shape?: MockShape;
  /** The runtime's style function, if it is not the default of the location. */
  readonly style?: string;
}

interface NamedParameter extends MockParameter {
  readonly name: string;
}

type Values = { readonly [name: string]: unknown };

/** `inPath` holds the values in the path, still encoded. */
export function readParameters(
  { path, query, querystring, header, cookie }: MockOperation,
  inPath: Readonly<Record<string, string>>,
  request: Request,
): Values {
  const values = new Map<string, unknown>();
  const readAll = (parameters: MockParameters | undefined, valueOf: (parameter: NamedParameter) => unknown) => {
    for (const parameter of namedParameters(parameters)) {
      const value = valueOf(parameter);
      if (value !== undefined) values.set(parameter.as ?? parameter.name, value);
    }
  };
  const text = new URL(request.url).search.slice(1);
  const pairs = pairsOf(text, "&");
  const cookies = pairsOf(request.headers.get("cookie") ?? "", ";");
  const read = new Set<RawPair>();
  readAll(path, (each) => readText(each, own(inPath, each.name), decodeSegment));
  readAll(query, (each) => readPairs(each, pairs, read));
  readAll(querystring, (each) => readWhole(each, pairs, text, read));
  readAll(header, (each) => readText(each, request.headers.get(each.name) ?? undefined, (value) => value));
  readAll(cookie, (each) => readPairs(each, cookies, read));
  for (const [name, value] of Object.entries(inPath)) {
    if (own(path, name) === undefined) values.set(name, decodeSegment(value));
  }
  const others = pairs.filter((pair) => !read.has(pair));
  for (const [name] of others) {
    if (!values.has(name)) values.set(name, treeAt(formTree(decoded(others.filter((pair) => pair[0] === name))), name));
  }
  return Object.fromEntries(values);
}

function namedParameters(parameters: MockParameters = {}): readonly NamedParameter[] {
  return Object.entries(parameters).map(([name, given]) =>
    typeof given === "string" || "list" in given || "fields" in given ? { name, shape: given } : { name, ...given },
  );
}

/** Name and value of each pair, the value still encoded. */
function pairsOf(text: string, separator: string): readonly RawPair[] {
  return text.split(separator).flatMap((part): readonly RawPair[] => {
    const [name = "", value = ""] = part.trim().split(/=(.*)/s);
    return name === "" ? [] : [[decode(name), value]];
  });
}

/** Decodes a query value, where a plus is a space. */
function decode(text: string): string {
  return decodeSegment(text.replaceAll("+", " "));
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const delimiters: Readonly<Record<string, RegExp>> = {
  commaSeparated: /,/,
  spaceSeparated: /%20|\+/,
  tabSeparated: /%09/,
  pipeSeparated: /%7C|\|/i,
};

function readPairs({ name, shape = "text", style = "" }: NamedParameter, all: readonly RawPair[], read: Set<RawPair>) {
  const isMap = typeof shape === "object" && "fields" in shape;
  if (style === "explodedObject" && isMap) {
    const isOpen = "rest" in shape;
    const own = all.filter((pair) => !read.has(pair) && (isOpen || Object.hasOwn(shape.fields, stem(pair[0]))));
    for (const pair of own) read.add(pair);
    return own.length > 0 ? shaped(formTree(decoded(own)), shape) : undefined;
  }
  const own = all.filter(([key]) => key === name || key.startsWith(`${name}[`));
  for (const pair of own) read.add(pair);
  const [first] = own;
  if (!first) return undefined;
  const delimiter = delimiters[style];
  if (style === "jsonValue") return json(decode(first[1]));
  if (style === "jsonItems") return own.map(([, text]) => json(decode(text)));
  if (delimiter) return shaped(listOrPairs(first[1].split(delimiter).map(decode), isMap), shape);
  return shaped(treeAt(formTree(decoded(own)), name), shape);
}

function decoded(pairs: readonly RawPair[]): readonly RawPair[] {
  return pairs.map(([name, text]) => [name, decode(text)]);
}

/** The name before the brackets: `filter` of `filter[a]`. */
function stem(name: string): string {
  return name.replace(/\[.*/s, "");
}

function readWhole(
  { shape = "text", style }: MockParameter,
  all: readonly RawPair[],
  text: string,
  read: Set<RawPair>,
): unknown {
  for (const pair of all) read.add(pair);
  if (text === "") return undefined;
  if (style === "jsonQuery") return json(decode(text));
  return style === "formQuery" ? shaped(formTree(decoded(all)), shape) : decode(text);
}

/** Parses values of paths and headers. */
function readText(
  { name, shape = "text", style = "" }: NamedParameter,
  text: string | undefined,
  decodePart: (text: string) => string,
): unknown {
  if (text === undefined) return undefined;
  if (style === "jsonText") return json(decodePart(text));
  const isMap = typeof shape === "object" && "fields" in shape;
  const bare = style.startsWith("matrix") ? text.replace(/^;/, "") : style.startsWith("label") ? text.slice(1) : text;
  const isExploded = style.endsWith("Exploded");
  const separator = !isExploded ? "," : style === "matrixExploded" ? ";" : style === "labelExploded" ? "." : ",";
  const named = style.startsWith("matrix") && !(isMap && isExploded);
  const parts = named ? bare.split(isExploded ? ";" : "\0").map((part) => part.slice(name.length + 1)) : [bare];
  const isSplit = isMap || (typeof shape === "object" && "list" in shape);
  const pieces = isSplit ? parts.flatMap((part) => part.split(separator)) : parts;
  if (isMap && isExploded) {
    const pairs = pieces.map((piece): readonly [string, string] => {
      const [key = "", value = ""] = piece.split(/=(.*)/s).map(decodePart);
      return [key, value];
    });
    return shaped(Object.fromEntries(pairs), shape);
  }
  return shaped(isSplit ? listOrPairs(pieces.map(decodePart), isMap) : decodePart(pieces[0] ?? ""), shape);
}

/** Parses `a,1,b,2` as an object, if it is one. */
function listOrPairs(items: readonly string[], isMap: boolean): ReturnType<typeof formTree> | readonly string[] {
  if (!isMap) return items;
  return Object.fromEntries(items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? ""]] : [])));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
