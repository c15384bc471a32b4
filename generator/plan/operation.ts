/** The constant of an operation, which all its methods share: what the runtime has to know about it. */
import type { Content, Operation, StatusPattern } from "../model/api.js";
import { bodyNames, isOpen, type ModelSchemas } from "./body.js";
import { bodyCodec, planContentType } from "./body-codec.js";
import { planErrorStatuses } from "./error.js";
import { planErrorBodies } from "./error-body.js";
import type { ValueNode } from "./node.js";
import { planPaginator } from "./paginator.js";
import { type FlatParameter, type ParametersPlan, requiredParts } from "./parameter.js";
import type { ConstantPlan } from "./plan.js";
import { streamValue } from "./stream.js";
import { namedType } from "./type-node.js";
import { call, identifier, list, literal, record, recordOrNone } from "./value.js";

export function planOperation(
  name: string,
  operation: Operation,
  parameters: ParametersPlan,
  defaults: OperationFacts,
): ConstantPlan {
  const body = parameters.body.kind === "none" ? undefined : parameters.body.body;
  const entries: (readonly [string, ValueNode | undefined])[] = [
    ["id", literal(operation.id)],
    ["method", literal(operation.method)],
    ["path", literal(operation.path)],
    ["paths", planPaths(parameters)],
    ["pathStyles", planStyles(parameters.path)],
    ["query", planQuery(parameters)],
    ["headers", planNames(parameters.header)],
    ["headerStyles", planStyles(parameters.header)],
    ["cookies", planCookies(parameters.cookie)],
    ["body", body && bodyCodec(body, defaults.schemas, defaults.hasBrackets)],
    ["contentType", body && planContentType(body)],
    ["wholeBody", parameters.body.kind === "whole" ? literal(true) : undefined],
    ["required", texts(requiredParts(parameters))],
    ["accept", planAccept(operation)],
    ["response", defaults.isStream && operation.stream?.when === undefined ? undefined : planResponse(operation)],
    ["errors", planErrorStatuses(operation)],
    ["errorBodies", planErrorBodies(operation, defaults.schemas)],
    ["security", defaults.securityOf(operation)],
    ["server", defaults.serverOf(operation)],
    ["paginator", operation.paginator && planPaginator(operation.paginator, parameters)],
    ["stream", defaults.isStream && operation.stream ? streamValue(operation.stream, acceptOf(operation)) : undefined],
  ];
  return { name, type: namedType("Operation"), value: record(entries) };
}

interface OperationFacts extends OperationDefaults {
  /** Whether the response is a stream: always, or if the body asks for it. */
  readonly isStream: boolean;
}

export interface OperationDefaults {
  /** Gives `undefined` for operations with the client's usual security. */
  readonly securityOf: (operation: Operation) => ValueNode | undefined;
  /** Gives `undefined` for operations that use the API's servers. */
  readonly serverOf: (operation: Operation) => ValueNode | undefined;
  readonly schemas: ModelSchemas;
  /** Whether lists and objects in forms are written with brackets. */
  readonly hasBrackets: boolean;
}

/**
 * The path parameters before the last one, if their names do not say which they are: because `params` uses another name
 * for one, or that name for something else. The last one is positional, and not a part of `params`.
 */
function planPaths({ path, query, header, cookie, body }: ParametersPlan): ValueNode | undefined {
  const earlier = path.slice(0, -1);
  const others = [...[...query, ...header, ...cookie].map(({ name }) => name), ...bodyNames(body)];
  const isPlain =
    earlier.every(({ name, parameter }) => name === parameter.name) &&
    path.every(({ parameter }) => !others.includes(parameter.name) && !isOpen(body));
  return isPlain ? undefined : record(earlier.map(({ name, parameter }) => [name, literal(parameter.name)]));
}

/** The query parameters. With a body they have to be named, since whatever is not named is a property of the body. */
function planQuery({ query, body }: ParametersPlan): ValueNode | undefined {
  const hasBody = body.kind !== "none";
  const entries = query.flatMap((flat): (readonly [string, ValueNode])[] => {
    const { name, parameter, style } = flat;
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
  return recordOrNone(entries);
}

/** The styles, by names on the wire, for each place separately. */
function planStyles(flat: readonly FlatParameter[]): ValueNode | undefined {
  return recordOrNone(flat.map(({ parameter, style }) => [parameter.name, style]));
}

function planCookies(flat: readonly FlatParameter[]): ValueNode | undefined {
  return recordOrNone(
    flat.map(({ name, parameter, style }) => [
      name,
      call("cookieParameter", literal(parameter.name), ...(style ? [style] : [])),
    ]),
  );
}

function planNames(flat: readonly FlatParameter[]): ValueNode | undefined {
  return recordOrNone(flat.map(({ name, parameter }) => [name, literal(parameter.name)]));
}

/**
 * The media types that a response may have, as the document writes them; `application/json` is the runtime's default.
 */
function planAccept(operation: Operation): ValueNode | undefined {
  const accept = acceptOf(operation);
  // A response without a body may still be an error with one, and errors are JSON.
  return accept === "" || accept === "application/json" ? undefined : literal(accept);
}

function acceptOf({ success }: Operation): string {
  return [...new Set(success.flatMap(({ content }) => ("mediaType" in content ? [content.mediaType] : [])))].join(", ");
}

/** How the response is read; JSON is the runtime's default. Several kinds are told apart by their status. */
function planResponse({ success }: Operation): ValueNode | undefined {
  const kinds = new Set(success.map(({ content }) => content.kind));
  const [only] = success;
  if (kinds.size <= 1) return only && only.content.kind !== "json" ? identifier(decoderOf(only.content)) : undefined;
  return call(
    "responseByStatus",
    record(success.map(({ status, content }) => [statusText(status), identifier(decoderOf(content))])),
  );
}

function decoderOf({ kind }: Content): string {
  switch (kind) {
    case "json":
      return "jsonResponse";
    case "empty":
      return "noResponse";
    case "text":
      return "textResponse";
    case "binary":
    case "events":
    case "lines":
      return "rawResponse";
  }
}

function statusText(status: StatusPattern): string {
  switch (status.kind) {
    case "exact":
      return String(status.status);
    case "range":
      return `${status.hundred}XX`;
    case "default":
      return "default";
  }
}

function texts(values: readonly string[]): ValueNode | undefined {
  return values.length > 0 ? list(values.map(literal)) : undefined;
}
