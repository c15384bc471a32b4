/** The runtime's functions for styles of parameters that are not its default; OpenAPI, "Style Values". */
import type { Parameter } from "../model/api.js";
import type { Property } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";
import type { ValueNode } from "./node.js";
import { call, identifier, literal, record, recordOrNone } from "./value.js";
import { fieldsOf, type ValueShape, valueShape } from "./value-shape.js";

type Encodings = NonNullable<Parameter["encoding"]>;
type Encoding = Encodings extends ReadonlyMap<string, infer Each> ? Each : never;

/** How a value is written, and what kind of value it may be. */
type Style = Pick<Parameter, "style" | "explode" | "allowReserved"> & { readonly shape: ValueShape };

export function pathStyle(style: Style, mediaType: string | undefined): ValueNode | undefined {
  const name = textStyle(style, mediaType);
  return wrapped(style.allowReserved && "reservedSegment", name);
}

/** The style of a header. Headers are not percent-encoded, so nothing in them is reserved. */
export function headerStyle(style: Style, mediaType: string | undefined): ValueNode | undefined {
  const name = textStyle(style, mediaType);
  return name === undefined ? undefined : identifier(name);
}

function textStyle({ style, explode, shape }: Style, mediaType: string | undefined): string | undefined {
  if (mediaType !== undefined) return isJson(mediaType) ? "jsonText" : undefined;
  switch (style) {
    case "label":
      return explode ? "labelExploded" : "label";
    case "matrix":
      return explode ? "matrixExploded" : "matrix";
    default:
      return shape !== "object" ? undefined : explode ? "simpleExploded" : "simple";
  }
}

export function queryStyle(style: Style, mediaType?: string): ValueNode | undefined {
  if (mediaType !== undefined) return isJson(mediaType) ? identifier("jsonValue") : undefined;
  const name = delimiterStyle(style);
  return wrapped(style.allowReserved && "reserved", name);
}

export function cookieStyle(style: Style, mediaType: string | undefined): ValueNode | undefined {
  if (mediaType !== undefined) return isJson(mediaType) ? identifier("jsonValue") : undefined;
  const name = delimiterStyle(style);
  return wrapped(style.style === "cookie" && "unencoded", name);
}

/**
 * A style, wrapped in a function that changes its encoding where `wrapper` names one; alone, the wrapper changes the
 * place's usual style.
 */
function wrapped(wrapper: string | false, style: string | undefined): ValueNode | undefined {
  const inner = style === undefined ? undefined : identifier(style);
  return wrapper === false ? inner : call(wrapper, ...(inner ? [inner] : []));
}

function delimiterStyle({ style, explode, shape }: Style): string | undefined {
  switch (style) {
    case "spaceDelimited":
      return explode ? undefined : "spaceSeparated";
    case "tabDelimited":
      return explode ? undefined : "tabSeparated";
    case "pipeDelimited":
      return explode ? undefined : "pipeSeparated";
    case "form":
    case "cookie":
      return !explode ? "commaSeparated" : shape === "object" ? "explodedObject" : undefined;
    default:
      return undefined;
  }
}

/** The style of `in: querystring` (OpenAPI 3.2), a parameter that is the whole query. */
export function wholeQueryStyle({ mediaType, encoding, schema }: Parameter, schemas: ModelSchemas): ValueNode {
  if (mediaType === undefined || isJson(mediaType)) return identifier("jsonQuery");
  if (!/^application\/x-www-form-urlencoded\b/i.test(mediaType)) return identifier("textQuery");
  const styles = fieldStyles(fieldsOf(schema, schemas), encoding ?? new Map(), schemas);
  return call("formQuery", ...(styles ? [styles] : []));
}

/** The styles of a form's fields, by name; undefined where the runtime's defaults will do for all. */
export function fieldStyles(
  fields: readonly Property[],
  encodings: Encodings,
  schemas: ModelSchemas,
): ValueNode | undefined {
  return recordOrNone(
    fields.map(({ name, schema }) => {
      const style = fieldStyle(encodings.get(name), valueShape(schema, schemas));
      return [name, style && record([["style", style]])];
    }),
  );
}

/**
 * The style of a field. Without one, a value is written as its media type says, which is JSON for an object (OpenAPI
 * 3.2, "Encoding Object").
 */
function fieldStyle(encoding: Encoding | undefined, shape: ValueShape): ValueNode | undefined {
  if (encoding && isStyled(encoding)) return queryStyle(styleOf(encoding, shape));
  if (encoding?.contentType !== undefined && isJson(encoding.contentType)) return identifier("jsonValue");
  return shape === "object" ? identifier("jsonValue") : shape === "objects" ? identifier("jsonItems") : undefined;
}

/** Whether the document says how the value is delimited. */
export function isStyled({ style, explode, allowReserved }: Encoding): boolean {
  return style !== undefined || explode !== undefined || allowReserved !== undefined;
}

export function styleOf({ style = "form", explode, allowReserved = false }: Encoding, shape: ValueShape): Style {
  return { style, explode: explode ?? style === "form", allowReserved, shape };
}

export function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}

/**
 * A header with the value that the document gives it: a `const`, the only value of an `enum`, or a `default`. Undefined
 * where there is none, or it is not a scalar.
 */
export function headerValue(header: Encoding["headers"][number]): readonly [string, ValueNode] | undefined {
  const schema = typeof header.schema === "object" ? header.schema : {};
  const { const: constant, enum: values, default: usual } = schema;
  const value = constant ?? (Array.isArray(values) && values.length === 1 ? (values[0] as unknown) : usual);
  return ["string", "number", "boolean"].includes(typeof value) ? [header.name, literal(String(value))] : undefined;
}
