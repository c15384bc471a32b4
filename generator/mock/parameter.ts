/** Reads the parameters of a request from their places, in the style that the document gives them, and checks them. */
import type { Parameter } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { follow } from "./example.js";
import type { MockRequest, ProblemError } from "./exchange.js";
import type { Route } from "./route.js";
import { findFlaws } from "./validity.js";
import { treeOf, valueOfText, type WireValue } from "./wire-value.js";

type Schemas = ReadonlyMap<string, Schema>;
type Pair = readonly [name: string, text: string];

export interface ReadParameters {
  readonly errors: readonly ProblemError[];
  /** All parameters that are there, each with its place as problems name it. */
  readonly values: readonly { readonly parameter: Parameter; readonly location: string; readonly value: unknown }[];
  /** Values of the query, by name. */
  readonly query: ReadonlyMap<string, unknown>;
  /** Values of headers, by their names in the document. */
  readonly header: ReadonlyMap<string, unknown>;
}

export function readParameters({ operation, path }: Route, request: MockRequest, schemas: Schemas): ReadParameters {
  const query = rawPairs(request.url.search.slice(1), "&");
  const cookies = cookiesOf(request.headers);
  const read = operation.parameters.flatMap((parameter) => {
    // Headers that are not parameters (OpenAPI, "Parameter Object").
    if (parameter.place === "header" && /^(accept|content-type|authorization)$/i.test(parameter.name)) return [];
    const location = parameter.place === "querystring" ? "query" : `${parameter.place}/${parameter.name}`;
    return { parameter, location, value: readOne(parameter, { path, query, cookies, request, schemas }) };
  });
  const errors = read.flatMap(({ parameter: { required, schema }, location, value }): readonly ProblemError[] => {
    if (value === undefined) return required ? [{ location, message: "is missing" }] : [];
    const flaws = findFlaws(value, schema, { schemas, side: "request" });
    return flaws.map(({ pointer, message }) => ({ location: `${location}${pointer}`, message }));
  });
  const valuesIn = (wanted: Parameter["place"]) =>
    new Map(
      read.flatMap(({ parameter: { name, place }, value }) =>
        place === wanted && value !== undefined ? [[name, value]] : [],
      ),
    );
  return { errors, values: read, query: valuesIn("query"), header: valuesIn("header") };
}

interface Sources {
  readonly path: ReadonlyMap<string, string>;
  readonly query: readonly Pair[];
  readonly cookies: readonly Pair[];
  readonly request: MockRequest;
  readonly schemas: Schemas;
}

function readOne(parameter: Parameter, { path, query, cookies, request, schemas }: Sources): unknown {
  const { name, place, mediaType, schema } = parameter;
  const isJson = mediaType !== undefined && /[/+]json\b/i.test(mediaType);
  switch (place) {
    case "path":
      return ofText(path.get(name), parameter, isJson, schemas, decode);
    case "header":
      return ofText(request.headers[name.toLowerCase()], parameter, isJson, schemas, (text) => text);
    case "query":
      return ofPairs(query, parameter, isJson, schemas);
    case "cookie":
      return ofPairs(cookies, parameter, isJson, schemas);
    case "querystring": {
      const text = request.url.search.slice(1);
      if (text === "") return undefined;
      if (isJson) return parseJson(decode(text));
      const isForm = /^application\/x-www-form-urlencoded\b/i.test(mediaType ?? "");
      return isForm ? valueOfText(treeOf(decoded(query)), schema, schemas) : decode(text);
    }
  }
}

const delimiters: Partial<Record<Parameter["style"], RegExp>> = {
  spaceDelimited: /%20|\+/,
  tabDelimited: /%09/,
  pipeDelimited: /%7C|\|/i,
};

function ofPairs(all: readonly Pair[], parameter: Parameter, isJson: boolean, schemas: Schemas): unknown {
  const { name, style, explode, schema } = parameter;
  const shape = shapeOf(schema, schemas);
  const own = all.filter(([key]) => key === name || key.startsWith(`${name}[`));
  const [first] = own;
  if (shape === "object" && explode && (style === "form" || style === "cookie") && !first) {
    const fields = new Set(fieldsOf(schema, schemas));
    const members = all.filter(([key]) => fields.has(key.replace(/\[.*/s, "")));
    return members.length > 0 ? valueOfText(treeOf(decoded(members)), schema, schemas) : undefined;
  }
  if (!first) return undefined;
  if (isJson) return parseJson(decode(first[1]));
  const delimiter = explode
    ? undefined
    : (delimiters[style] ?? (style === "form" || style === "cookie" ? /,/ : undefined));
  if (delimiter && shape !== "scalar" && own.length === 1 && first[0] === name)
    return valueOfText(piecesOf(first[1].split(delimiter).map(decode), shape, false), schema, schemas);
  const tree = treeOf(decoded(own));
  const [value] = Object.values(tree);
  return value === undefined ? undefined : valueOfText(value, schema, schemas);
}

function ofText(
  text: string | undefined,
  { name, style, explode, schema }: Parameter,
  isJson: boolean,
  schemas: Schemas,
  decodePart: (text: string) => string,
): unknown {
  if (text === undefined) return undefined;
  if (isJson) return parseJson(decodePart(text));
  const shape = shapeOf(schema, schemas);
  const isMatrix = style === "matrix";
  const bare = isMatrix || style === "label" ? text.slice(1) : text;
  const isNamed = isMatrix && !(shape === "object" && explode);
  const parts = isNamed ? bare.split(explode ? ";" : "\0").map((part) => part.slice(name.length + 1)) : [bare];
  if (shape === "scalar") return valueOfText(decodePart(parts[0] ?? ""), schema, schemas);
  const separator = !explode ? "," : isMatrix ? ";" : style === "label" ? "." : ",";
  const pieces = parts.flatMap((part) => part.split(separator)).map(decodePart);
  return valueOfText(piecesOf(pieces, shape, explode), schema, schemas);
}

/** The pieces as a list, or as an object: `a,1,b,2`, or `a=1,b=2` if it is exploded. */
function piecesOf(pieces: readonly string[], shape: "list" | "object", explode: boolean): WireValue {
  if (shape === "list") return pieces;
  const pairs = explode
    ? pieces.map((piece) => [piece.replace(/=.*/s, ""), piece.replace(/^[^=]*=?/s, "")] as const)
    : pieces.flatMap((piece, index) => (index % 2 === 0 ? [[piece, pieces[index + 1] ?? ""] as const] : []));
  return Object.fromEntries(pairs);
}

function shapeOf(schema: Schema, schemas: Schemas, depth = 0): "scalar" | "list" | "object" {
  const target = follow(schema, schemas);
  if (target?.kind === "array" || target?.kind === "tuple") return "list";
  if (target?.kind === "object") return "object";
  if ((target?.kind !== "union" && target?.kind !== "intersection") || depth > 20) return "scalar";
  return (
    target.members.map((member) => shapeOf(member, schemas, depth + 1)).find((shape) => shape !== "scalar") ?? "scalar"
  );
}

function fieldsOf(schema: Schema, schemas: Schemas, depth = 0): readonly string[] {
  const target = follow(schema, schemas);
  if (target?.kind === "object") return target.properties.map(({ name }) => name);
  if ((target?.kind !== "union" && target?.kind !== "intersection") || depth > 20) return [];
  return target.members.flatMap((member) => fieldsOf(member, schemas, depth + 1));
}

/** The name and the text of each part; the text is still encoded. */
function rawPairs(text: string, separator: string): readonly Pair[] {
  return text.split(separator).flatMap((part): readonly Pair[] => {
    const [name = "", value = ""] = part.trim().split(/=(.*)/s);
    return name === "" ? [] : [[decode(name), value]];
  });
}

export function cookiesOf(headers: MockRequest["headers"]): readonly Pair[] {
  return rawPairs(headers["cookie"] ?? "", ";");
}

function decoded(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map(([name, text]) => [name, decode(text.replaceAll("+", " "))]);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
