/** What the runtime has to know of an operation, as the constant that its methods share. */
import type { Operation } from "../model/api.js";
import { bodyNames } from "./body.js";
import { planErrorStatuses } from "./error.js";
import type { ValueNode } from "./node.js";
import { planPaginator } from "./paginator.js";
import { type FlatParameter, type ParametersPlan, requiredParts } from "./parameter.js";
import type { ConstantPlan } from "./plan.js";
import { streamValue } from "./stream.js";

export function planOperation(
  name: string,
  operation: Operation,
  parameters: ParametersPlan,
  defaults: OperationFacts,
): ConstantPlan {
  const entries: (readonly [string, ValueNode | undefined])[] = [
    ["id", literal(operation.id)],
    ["method", literal(operation.method)],
    ["path", literal(operation.path)],
    ["paths", planPaths(parameters)],
    ["query", planQuery(parameters)],
    ["headers", planNames(parameters.header)],
    ["cookies", planNames(parameters.cookie)],
    [
      "body",
      parameters.body.kind === "none" ? undefined : { kind: "identifier", name: bodyCodecs[parameters.body.body.kind] },
    ],
    ["wholeBody", parameters.body.kind === "whole" ? literal(true) : undefined],
    ["required", list(requiredParts(parameters))],
    ["accept", planAccept(operation)],
    ["response", defaults.isStream && operation.stream?.when === undefined ? undefined : planResponse(operation)],
    ["errors", planErrorStatuses(operation)],
    ["security", defaults.securityOf(operation)],
    ["server", operation.server === undefined ? undefined : literal(operation.server)],
    ["paginator", operation.paginator && planPaginator(operation.paginator, parameters)],
    ["stream", defaults.isStream && operation.stream ? streamValue(operation.stream, acceptOf(operation)) : undefined],
  ];
  return { name, type: "Operation", value: record(entries) };
}

interface OperationFacts extends OperationDefaults {
  /** Whether its answer is a stream, always or where its body says so. */
  readonly isStream: boolean;
}

export interface OperationDefaults {
  /** Left out where it is the client's own. */
  readonly securityOf: (operation: Operation) => ValueNode | undefined;
}

/** The runtime's codec for each kind of body. */
export const bodyCodecs = {
  json: "json",
  form: "form",
  multipart: "multipart",
  text: "text",
  binary: "binary",
} as const;

/**
 * The earlier path parameters, where they cannot be told by their names: `params` calls one otherwise, or has another value
 * by the name of one. The last one is no part of `params`.
 */
function planPaths({ path, query, header, cookie, body }: ParametersPlan): ValueNode | undefined {
  const earlier = path.slice(0, -1);
  const others = [...[...query, ...header, ...cookie].map(({ name }) => name), ...bodyNames(body)];
  const isOpen = (body.kind === "properties" || body.kind === "joined") && body.isOpen;
  const isPlain =
    earlier.every(({ name, parameter }) => name === parameter.name) &&
    path.every(({ parameter }) => !others.includes(parameter.name) && !isOpen);
  return isPlain ? undefined : record(earlier.map(({ name, parameter }) => [name, literal(parameter.name)]));
}

/** With a body, its properties are what is named nowhere, so every query parameter has to be named. */
function planQuery({ query, body }: ParametersPlan): ValueNode | undefined {
  const hasBody = body.kind !== "none";
  const entries = query.flatMap((flat): (readonly [string, ValueNode])[] => {
    const { name, parameter } = flat;
    const style = queryStyle(flat);
    const wire = name === parameter.name ? undefined : literal(parameter.name);
    if (!hasBody && !wire && !style) return [];
    return [
      [
        name,
        record([
          ["name", wire],
          ["style", style],
        ]),
      ],
    ];
  });
  return entries.length > 0 ? record(entries) : undefined;
}

/** The runtime's function for a style that is not what it does by itself. */
function queryStyle({ parameter: { style, explode, mediaType }, isObject }: FlatParameter): ValueNode | undefined {
  if (mediaType !== undefined) return identifier("jsonValue");
  switch (style) {
    case "spaceDelimited":
      return explode ? undefined : identifier("spaceSeparated");
    case "tabDelimited":
      return explode ? undefined : identifier("tabSeparated");
    case "pipeDelimited":
      return explode ? undefined : identifier("pipeSeparated");
    case "form":
      return !explode ? identifier("commaSeparated") : isObject ? identifier("explodedObject") : undefined;
    default:
      return undefined;
  }
}

function planNames(flat: readonly FlatParameter[]): ValueNode | undefined {
  return flat.length > 0 ? record(flat.map(({ name, parameter }) => [name, literal(parameter.name)])) : undefined;
}

/** What the answer may be, as the document says it; `application/json` is the runtime's default. */
function planAccept(operation: Operation): ValueNode | undefined {
  const accept = acceptOf(operation);
  // An answer without a body may still be an error with one, and those are JSON.
  return accept === "" || accept === "application/json" ? undefined : literal(accept);
}

function acceptOf({ success }: Operation): string {
  return [...new Set(success.flatMap(({ content }) => ("mediaType" in content ? [content.mediaType] : [])))].join(", ");
}

/** JSON is the runtime's default. */
function planResponse({ success }: Operation): ValueNode | undefined {
  const kinds = new Set(success.map(({ content }) => content.kind));
  const [only] = kinds;
  if (kinds.size > 1) return identifier("anyResponse");
  switch (only) {
    case "empty":
      return identifier("noResponse");
    case "text":
      return identifier("textResponse");
    case "binary":
    case "events":
    case "lines":
      return identifier("rawResponse");
    default:
      return undefined;
  }
}

function literal(value: string | number | boolean): ValueNode {
  return { kind: "literal", value };
}

function identifier(name: string): ValueNode {
  return { kind: "identifier", name };
}

function list(texts: readonly string[]): ValueNode | undefined {
  return texts.length > 0 ? { kind: "list", items: texts.map(literal) } : undefined;
}

/** Entries without a value are left out. */
function record(entries: readonly (readonly [string, ValueNode | undefined])[]): ValueNode {
  return { kind: "record", entries: entries.flatMap(([key, value]) => (value ? [{ key, value }] : [])) };
}
