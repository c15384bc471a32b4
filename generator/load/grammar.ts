/**
 * Which object of a document holds which others: what the specification calls fixed fields, as far as a reference can stand in them.
 *
 * It is followed from the root down, so that a `$ref` is read as a reference only where the specification has one. What the
 * grammar does not name is data: `example`, `default`, `enum`, `const`, `x-` extensions, the values of an Example Object.
 * A schema *property* that is called `$ref` is a key of a map, not a keyword.
 */

import type { OpenApiVersion } from "./loaded.js";

export type Kind =
  | "document"
  | "info"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "securityScheme"
  | "schema";

/** One object, a map of them by name, or a map whose `x-` keys are extensions (Paths, Responses): what a reference can name. */
export interface Holder {
  readonly kind: "one" | "map" | "patterned";
  readonly of: Kind;
}

export type Shape =
  | Holder
  | { readonly kind: "list"; readonly of: Kind }
  /** A map of lists, such as `dependencies`, has no references we follow; all keys of a Callback Object are path items. */
  | { readonly kind: "none" };

type Fields = Readonly<Record<string, Shape>>;

export const one = (of: Kind): Holder => ({ kind: "one", of });
const list = (of: Kind): Shape => ({ kind: "list", of });
const map = (of: Kind): Shape => ({ kind: "map", of });
const patterned = (of: Kind): Shape => ({ kind: "patterned", of });

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Parameters and headers have the same fields; OpenAPI 3.1, "Header Object". */
const parameter: Fields = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

type AllFields = Readonly<Record<Exclude<Kind, "callback">, Fields>>;

const fields: AllFields = {
  document: {
    info: one("info"),
    paths: patterned("pathItem"),
    webhooks: map("pathItem"),
    "x-webhooks": patterned("pathItem"),
    components: one("components"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("parameter"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  pathItem: {
    parameters: list("parameter"),
    ...Object.fromEntries(methods.map((method) => [method, one("operation")])),
    additionalOperations: map("operation"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: patterned("response"),
    callbacks: map("callback"),
  },
  parameter,
  requestBody: { content: map("mediaType") },
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    examples: map("example"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  },
  encoding: {
    headers: map("parameter"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  },
  response: { headers: map("parameter"), content: map("mediaType"), links: map("link") },
  info: {},
  example: {},
  link: {},
  securityScheme: {},
  schema: {
    ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => [keyword, list("schema")])),
    ...Object.fromEntries(
      ["items", "additionalItems", "unevaluatedItems", "contains", "contentSchema"]
        .concat(["additionalProperties", "unevaluatedProperties", "propertyNames", "not", "if", "then", "else"])
        .map((keyword) => [keyword, one("schema")]),
    ),
    ...Object.fromEntries(
      ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"].map((keyword) => [
        keyword,
        map("schema"),
      ]),
    ),
  },
};

/** Swagger 2.0: bodies are parameters, what is reused stands in the root, and a parameter is its own schema. */
const swaggerFields: AllFields = {
  ...fields,
  document: {
    info: one("info"),
    paths: patterned("pathItem"),
    definitions: map("schema"),
    parameters: map("parameter"),
    responses: map("response"),
  },
  operation: { parameters: list("parameter"), responses: patterned("response") },
  parameter: { schema: one("schema"), items: one("schema") },
  response: { schema: one("schema"), headers: map("parameter") },
};

/** What stands in a field of an object. */
export type Grammar = (kind: Kind, field: string) => Shape;

export function grammarOf(version: OpenApiVersion): Grammar {
  const all = version === "2.0" ? swaggerFields : fields;
  return (kind, field) => {
    if (kind === "callback") return field.startsWith("x-") ? { kind: "none" } : one("pathItem");
    const known = all[kind];
    return (Object.hasOwn(known, field) && known[field]) || { kind: "none" };
  };
}
