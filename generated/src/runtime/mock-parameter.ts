/** Reads the parameters of a request as the client has written them. */
import { formTree, type MockShape, type RawPair, shaped, treeAt } from "./mock-shape.js";
import type { MockOperation } from "./mock.js";

export interface MockParameter {
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  /** Its name on the wire. */
  readonly name: string;
  /** Its name in `params`, where it differs. */
  readonly as?: string;
  /** The kind of value that its text stands for. @default "text" */
  readonly shape?: MockShape;
  /** The name of the runtime's function that writes it, if that is not the default of its place. */
  readonly style?: string;
}

type Values = { readonly [name: string]: unknown };

/** `path` holds the values in the path, still encoded. */
export function readParameters(
  { parameters = [] }: MockOperation,
  path: Readonly<Record<string, string>>,
  request: Request,
): Values {
  const values = new Map<string, unknown>();
  const put = ({ name, as = name }: MockParameter, value: unknown) => {
    if (value !== undefined) values.set(as, value);
  };
  const query = pairsOf(new URL(request.url).search.slice(1), "&");
  const cookies = pairsOf(request.headers.get("cookie") ?? "", ";");
  const read = new Set<RawPair>();
  for (const parameter of parameters) {
    const { name } = parameter;
    switch (parameter.in) {
      case "path":
        put(parameter, readText(parameter, path[name], decodeSegment));
        break;
      case "header":
        put(
          parameter,
          readText(parameter, request.headers.get(name) ?? undefined, (text) => text),
        );
        break;
      case "query":
        put(parameter, readPairs(parameter, query, read));
        break;
      case "cookie":
        put(parameter, readPairs(parameter, cookies, read));
        break;
      case "querystring":
        put(parameter, readWhole(parameter, query, new URL(request.url).search.slice(1), read));
    }
  }
  const listed = parameters.filter((each) => each.in === "path").map(({ name }) => name);
  for (const [name, text] of Object.entries(path)) if (!listed.includes(name)) values.set(name, decodeSegment(text));
  const others = query.filter((pair) => !read.has(pair));
  for (const [name] of others) {
    if (!values.has(name)) values.set(name, treeAt(formTree(decoded(others.filter((pair) => pair[0] === name))), name));
  }
  return Object.fromEntries(values);
}

/** The name and value of each part; the value is still encoded. */
function pairsOf(text: string, separator: string): readonly RawPair[] {
  return text.split(separator).flatMap((part): readonly RawPair[] => {
    const [name = "", value = ""] = part.trim().split(/=(.*)/s);
    return name === "" ? [] : [[decode(name), value]];
  });
}

/** Decodes a part of a query, in which a plus is a space. */
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

function readPairs({ name, shape = "text", style = "" }: MockParameter, all: readonly RawPair[], read: Set<RawPair>) {
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

/** Reads the value of a path parameter or a header. */
function readText(
  { name, shape = "text", style = "" }: MockParameter,
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

/** The items as a list, or as an object (`a,1,b,2`) if that is what they stand for. */
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
