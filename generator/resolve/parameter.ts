/** OpenAPI 3.2, "Parameter Object". */
import { own } from "../data.js";
import { suggest } from "../diagnostic.js";
import { readSchema, resolveContent, resolveExamples } from "./body.js";
import { type Context, resolveOnce } from "./context.js";
import { readDeprecation } from "./deprecation.js";
import { type Node, present, readChoice, readFlag, readList, readText } from "./node.js";
import { namesInPath } from "./path.js";
import type { ParameterPlace, ParameterStyle, ResolvedParameter } from "./resolved.js";
import { stylesByPlace } from "./style.js";
import { type ParameterValue, resolveSwaggerValue } from "./swagger-parameter.js";

const places = ["path", "query", "header", "cookie", "querystring"] as const satisfies readonly ParameterPlace[];

const swaggerPlaces = ["path", "query", "header", "formData", "body"] as const;

/**
 * Headers that parameters cannot set, and the part of the document that describes them; OpenAPI 3.x, "Parameter
 * Object", `name`.
 */
const reserved: Readonly<Record<string, string>> = {
  accept: "the media types of the responses",
  "content-type": "the media types of the request body",
  authorization: "the security schemes",
};

/**
 * The parameters of an operation: those of its path item first, except for those it overrides by the same name and
 * place.
 */
export function resolveParameters(context: Context, pathItem: Node, operation: Node): readonly ResolvedParameter[] {
  const beside = pathItem.beside ? resolveList(context, pathItem.beside) : [];
  const inherited = [...beside, ...resolveList(context, pathItem)];
  const direct = resolveList(context, operation);
  const replaced = new Set(direct.map(identify));
  return [...inherited.filter((parameter) => !replaced.has(identify(parameter))), ...direct];
}

function resolveList(context: Context, node: Node): readonly ResolvedParameter[] {
  const parameters = new Map<string, ResolvedParameter>();
  for (const child of readList(context, node, "parameters")) {
    const parameter = resolveOnce(context.known.parameters, child, () => resolveParameter(context, child));
    if (!parameter) continue;
    const { name, place, source } = parameter;
    if (parameters.has(identify(parameter))) context.report("parameter-duplicate", { name, place }, source);
    else parameters.set(identify(parameter), parameter);
  }
  return [...parameters.values()];
}

/** The name and place of a parameter, which identify it; header names have no case (RFC 9110, section 5.1). */
function identify({ name, place }: ResolvedParameter): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

function resolveParameter(context: Context, node: Node): ResolvedParameter | undefined {
  const name = readText(context, node, "name");
  for (const field of ["name", "in"]) {
    if (own(node.value, field) === undefined) {
      context.report(
        "field-missing",
        { object: name === undefined ? "This parameter" : `The parameter ${name}`, field },
        node.source,
      );
    }
  }
  const place = readPlace(context, node);
  if (name === undefined || place === undefined) return undefined;
  const instead = place === "header" ? reserved[name.toLowerCase()] : undefined;
  if (instead !== undefined && Object.hasOwn(reserved, name.toLowerCase())) {
    context.report("parameter-reserved", { name, instead }, node.source);
    return undefined;
  }
  return {
    name,
    place,
    ...present({ description: readText(context, node, "description") }),
    required: resolveRequired(context, node, name, place),
    ...readDeprecation(context, node),
    ...(context.loaded.version === "2.0"
      ? resolveSwaggerValue(context, node, name, place)
      : resolveValue(context, node, place)),
    source: node.source,
  };
}

/** The place of a parameter; undefined where it is a body, as Swagger 2.0 writes it: see swagger-body. */
function readPlace(context: Context, node: Node): ParameterPlace | undefined {
  if (context.loaded.version !== "2.0") return readChoice(context, node, "in", places);
  const place = readChoice(context, node, "in", swaggerPlaces);
  return place === "body" || place === "formData" ? undefined : place;
}

/** What a parameter's value is, and how it is written into the request. */
function resolveValue(context: Context, node: Node, place: ParameterPlace): ParameterValue {
  const style = resolveStyle(context, node, place);
  const media = resolveContent(context, node)[0];
  return {
    style,
    explode: readFlag(context, node, "explode") ?? (style === "form" || style === "cookie"),
    allowReserved: allowsReserved(context, node, place),
    // A parameter without a schema takes any value.
    schema: readSchema(context, node, "schema") ?? media?.schema ?? true,
    ...(media && { mediaType: media.type, encoding: media.encoding }),
    examples: [...resolveExamples(context, node), ...(media?.examples ?? [])],
  };
}

/**
 * Whether reserved characters are sent as they are. Until OpenAPI 3.2 this is allowed in a query alone, since then
 * wherever values are percent-encoded.
 */
function allowsReserved(context: Context, node: Node, place: ParameterPlace): boolean {
  const allowed = readFlag(context, node, "allowReserved") ?? false;
  return allowed && (place === "query" || (place === "path" && context.loaded.version === "3.2"));
}

function resolveStyle(context: Context, node: Node, place: ParameterPlace): ParameterStyle {
  const allowed = stylesByPlace[place];
  return readChoice(context, node, "style", allowed) ?? allowed[0];
}

function resolveRequired(context: Context, node: Node, name: string, place: ParameterPlace): boolean {
  const required = readFlag(context, node, "required") ?? false;
  if (place !== "path" || required) return required;
  context.report("path-parameter-optional", { name }, node.source);
  return true;
}

/**
 * Makes the path parameters match the path: a missing one is added as a string, a superfluous one is removed; both are
 * reported.
 */
export function matchPath(
  context: Context,
  path: string,
  operation: Node,
  parameters: readonly ResolvedParameter[],
): readonly ResolvedParameter[] {
  const names = namesInPath(path);
  const described = parameters.filter(({ place }) => place === "path").map(({ name }) => name);
  const missing = names.filter((name) => !described.includes(name));
  const kept = parameters.filter(({ name, place, source }) => {
    if (place !== "path" || names.includes(name)) return true;
    context.report("path-parameter-unused", { name, path, suggestion: suggest(name, missing) }, source);
    return false;
  });
  return [...kept, ...missing.map((name) => synthesize(context, path, name, operation))];
}

function synthesize(context: Context, path: string, name: string, { source }: Node): ResolvedParameter {
  context.report("path-parameter-missing", { path, name }, source);
  return {
    name,
    place: "path",
    required: true,
    deprecated: false,
    style: "simple",
    explode: false,
    allowReserved: false,
    schema: { type: "string" },
    examples: [],
    source,
  };
}
